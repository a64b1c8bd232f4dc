package org.waybill.server.workbench;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Headers;

/** Answers what is so broken that it reaches no route, without a word of what was sent. */
final class PlainErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Bar bar = Bar.of(response.getStatus());
        Headers.on((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        String words = bar.code() + " " + bar.title() + ". " + bar.action() + "\n";
        Content.Sink.write(response, true, words, callback);
        return true;
    }
}
