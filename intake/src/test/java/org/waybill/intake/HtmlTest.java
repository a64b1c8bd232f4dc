package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.model.Document;

class HtmlTest {
    private static final String LONG =
            "The ship took on containers at the northern port in the first week of the month and sailed east. ";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String newspaper() {
        return page(
                "<title>Ships carry shells | Harbour News</title><meta property=og:site_name content='Harbour News'>"
                        + "<meta property=og:title content='Ships carry shells'><link rel=canonical href='https://www.harbour.example/a'>"
                        + "<meta property=article:published_time content='2024-03-05T23:30:00+09:00'>",
                "<header><a href=/>Harbour News</a><nav><a href=/w>World</a><a href=/s>Sport</a></nav></header>"
                        + "<div class='cookie-banner'><p>We use cookies to make this site better for all our readers, and so on.</p></div>"
                        + "<div id=wrap class=has-sidebar><div class=story><h1>Ships carry shells</h1>"
                        + "<figure><img src=x><figcaption>A ship in a photograph from last year, when it carried coal.</figcaption></figure>"
                        + "<p>" + LONG
                        + "</p><h2>What was in them</h2><p>Officials spoke of <a href=/x>122-mm shells</a>.</p>"
                        + "<ul><li>6,000 containers in all</li><li>of these 3,000 by train</li></ul>"
                        + "<p>“No,” he said.</p><p>" + LONG.repeat(2) + "</p>"
                        + "<div class=related-stories><h3>Read more</h3><ul><li><a href=/1>Trains cross the bridge at night again</a></li></ul></div>"
                        + "<p>" + LONG + "</p></div>"
                        + "<aside><p>" + LONG.replace("ship", "advert") + "</p></aside>"
                        + "<div id=comments><p>" + LONG.replace("ship", "reader") + "</p></div></div>"
                        + "<footer><p>Copyright Harbour News</p></footer><script>var x = 'ships';</script>");
    }

    @Test
    void the_article_comes_out_and_what_surrounds_it_stays_out() {
        String text = Admissions.read("a.html", newspaper()).text();
        assertThat(text)
                .startsWith("Ships carry shells\n\nThe ship took on")
                .contains(
                        "\n\nWhat was in them\n\nOfficials spoke of 122-mm shells.\n\n6,000 containers in all\n\nof these 3,000 by train\n\n“No,” he said.")
                .doesNotContain(
                        "cookies",
                        "Sport",
                        "photograph",
                        "Read more",
                        "bridge",
                        "advert",
                        "reader",
                        "Copyright",
                        "var x");
    }

    @Test
    void a_page_tells_its_publisher_title_date_and_address() {
        Document.About about = Admissions.read("a.html", newspaper()).about();
        assertThat(about.publisher()).isEqualTo("Harbour News");
        assertThat(about.title()).isEqualTo("Ships carry shells");
        assertThat(about.published()).hasToString("2024-03-05");
        assertThat(about.address()).isEqualTo("https://www.harbour.example/a");
        assertThat(about.language()).isEqualTo("en");
    }

    @Test
    void linked_data_goes_before_meta_elements() {
        String head =
                "<meta property=og:title content=Other><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Shells\",\"datePublished\":\"2023-10-13\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Agency\"}}]}</script>";
        Document.About about =
                Admissions.read("a.html", page(head, "<p>" + LONG)).about();
        assertThat(about.title()).isEqualTo("Shells");
        assertThat(about.publisher()).isEqualTo("Agency");
        assertThat(about.published()).hasToString("2023-10-13");
    }

    @Test
    void broken_linked_data_is_as_if_there_were_none() {
        String head =
                "<title>Ships carry shells to the port - Harbour News</title><script type='application/ld+json'>{\"headline\": [{{</script>";
        assertThat(Admissions.read("a.html", page(head, "<p>" + LONG)).about().title())
                .isEqualTo("Ships carry shells to the port");
    }

    @Test
    void a_date_that_half_the_world_reads_otherwise_is_no_date() {
        String head = "<meta name=date content='03/04/2024'>";
        assertThat(Admissions.read("a.html", page(head, "<p>" + LONG)).about().published())
                .isNull();
    }

    @Test
    void breaks_after_sentences_end_paragraphs_and_others_only_wrap() {
        String body = "<div>The ship sailed<br>to the port.<br>It left again.<br><br>Nobody saw it</div>";
        assertThat(Admissions.read("a.html", page("", body)).text())
                .isEqualTo("The ship sailed to the port.\n\nIt left again.\n\nNobody saw it");
    }

    @Test
    void figures_of_a_table_row_stay_together() {
        String body = "<p>" + LONG
                + "</p><table><tr><th>Port</th><th>Ships</th></tr><tr><td>Najin</td><td>4</td></tr></table>";
        assertThat(Admissions.read("a.html", page("", body)).text()).endsWith("Port | Ships\n\nNajin | 4");
    }

    @Test
    void a_page_laid_out_in_tables_gives_its_column() {
        String body = "<table><tr><td><a href=/1>Home</a><br><a href=/2>Archive</a></td><td>" + LONG + "<br><br>"
                + LONG.repeat(2) + "</td></tr></table>";
        assertThat(Admissions.read("a.html", page("", body)).text())
                .startsWith("The ship took on")
                .contains("\n\n")
                .doesNotContain("Home");
    }

    @Test
    void an_article_set_in_divs_without_paragraphs_is_found() {
        String body = "<div><div><a href=/1>World</a> <a href=/2>Sport</a></div><div class=body>"
                + ("<div>" + LONG + "</div>").repeat(4) + "</div></div>";
        assertThat(Admissions.read("a.html", page("", body)).text())
                .startsWith("The ship took on")
                .doesNotContain("Sport");
    }

    @Test
    void a_short_statement_is_not_thrown_away() {
        assertThat(Admissions.read("a.html", page("", "<p>Denied.</p>")).text()).isEqualTo("Denied.");
    }
}
