package org.waybill.intake.plain;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.waybill.intake.charset.Decoder;
import org.waybill.intake.html.BlockText;
import org.waybill.intake.html.Markup;
import org.waybill.intake.prose.Characters;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;

/**
 * Reads Markdown: the words without the marks.
 *
 * <p>It is rendered to HTML first, so that quotations, lists and tables become paragraphs by the same rules as on a
 * page; nothing is left out as boilerplate.
 */
public final class MarkdownReader implements FormatReader {
    private static final int DEEPEST = 40;

    @Override
    public Content read(Raw raw, Budget budget) {
        raw.refuseBeyond(Ceiling.MARKDOWN_BYTES);
        FrontMatter front = FrontMatter.of(Characters.clean(Decoder.decode(raw)));
        String html = html(front.rest());
        Markup.refuseTooMuch(html);
        budget.check();
        String text = BlockText.of(Markup.parse(html, "").body(), budget);
        return new Content("markdown", text, front.facts());
    }

    private static String html(String markdown) {
        var extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(markdown));
    }
}
