package org.waybill.casefile.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.model.Reason;

/** Whoever changes a schema's script need not think of the cases that the one before it made. */
class SchemaTest {
    private static final PlainMatters MATTERS = new PlainMatters();
    private static final String INDEX = "CREATE INDEX claim_id ON claim (id);";

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource(Schema.class)
    void another_index_is_another_version_and_another_comment_is_not(Schema schema) {
        String script = schema.text();
        String now = Schema.projection(script, MATTERS);
        assertThat(script).contains(INDEX);
        assertThat(Schema.projection(script.replace(INDEX, ""), MATTERS)).isNotEqualTo(now);
        assertThat(Schema.projection(script.replace("(id)", "(id, number)"), MATTERS))
                .isNotEqualTo(now);
        assertThat(Schema.projection("-- Why not.\n" + script.replace("\n", "\r\n"), MATTERS))
                .isEqualTo(now);
    }

    @Test
    void tables_of_an_older_script_make_way_for_new_ones() throws SQLException {
        Path file = temp.resolve("case.sqlite");
        SqliteIndexes indexes = new SqliteIndexes(file, MATTERS, false);
        try (Index index = indexes.openForWriting()) {
            index.apply(List.of(refused()));
        }
        assertThat(indexes.isCurrent()).isTrue();
        age(file, Schema.projection(Schema.SQLITE.text().replace(INDEX, ""), MATTERS));
        assertThat(indexes.isCurrent()).isFalse();
        try (Index index = indexes.openForWriting();
                Index fresh = SqliteIndexes.passing(MATTERS);
                SqliteSurvey survey = SqliteSurvey.of(file, false)) {
            assertThat(index.applied()).isZero();
            assertThat(survey.different(fresh)).isEmpty();
        }
        assertThat(indexes.isCurrent()).isTrue();
    }

    private static Step refused() {
        Change change = new Change.Refused("inbox/1.pdf", Reason.EMPTY, "made up");
        return new Step(
                0,
                new LogEntry(Instant.EPOCH, "Ada", LogEntry.NOTHING, change),
                NodeHash.leaf(new byte[] {1}),
                Optional.empty());
    }

    private static void age(Path file, String projection) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP INDEX claim_id");
            statement.executeUpdate("UPDATE made_by SET projection = '" + projection + "'");
        }
    }
}
