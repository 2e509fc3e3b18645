package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.shape.TableShape;
import org.winset.dossier.tree.Later;

/// `statements.csv`: one statement a row.
final class StatementColumns {

    private static final Key<Statement, String> ID =
            required("id", Shapes.defining("statement", "commitment"), Statement::id, "a name for the statement");
    private static final Key<Statement, LocalDate> DATE =
            required("date", Shapes.date(), Statement::date, "when it was said");
    private static final Key<Statement, String> SPEAKER =
            required("speaker", Shapes.text(), Statement::speaker, "who said it, as printed");
    private static final Key<Statement, String> HOLDER =
            optional("holder", Terms.holder(), Statement::holder, "", "whose stance it is; empty: nobody's");
    private static final Key<Statement, Statement.Kind> KIND =
            required("kind", Shapes.word(Statement.Kind.class, Statement.Kind::words), Statement::kind, "what it does");
    private static final Key<Statement, Condition> CONDITION =
            nullable("condition", Terms.condition(), Statement::condition, "which deals it is about; empty: all");
    private static final Key<Statement, Condition> REQUIRES =
            nullable("requires", Terms.condition(), Statement::requires, "what a link asks for");
    private static final Key<Statement, Strength> STRENGTH = optional(
            "strength", Shapes.word(Strength.class, Strength::words), Statement::strength, Strength.FIRM, "how firm");
    private static final Key<Statement, Boolean> ON_RECORD =
            optional("on_record", Shapes.flag(), Statement::onRecord, true, "whether the speaker may be named");
    private static final Key<Statement, Boolean> ANONYMOUS = optional(
            "anonymous",
            Shapes.flag(),
            Statement::anonymous,
            false,
            "yes for an unnamed source: it never moves a member");
    private static final Key<Statement, String> REPORTER =
            optional("reporter", Shapes.text(), Statement::reporter, "", "who passed it on");
    private static final Key<Statement, String> SOURCE =
            required("source", Terms.source(), Statement::source, "where it was printed");
    private static final Key<Statement, String> NOTE =
            optional("note", Shapes.text(), Statement::note, "", "anything else");
    private static final Key<Statement, String> ARTICLE =
            optional("article", Shapes.text(), Statement::article, "", "hash of the text it was read from");
    private static final Key<Statement, Integer> START =
            optional("start", Shapes.whole(0, Integer.MAX_VALUE), Statement::start, 0, "first UTF-16 unit of its span");
    private static final Key<Statement, Integer> END =
            optional("end", Shapes.whole(0, Integer.MAX_VALUE), Statement::end, 0, "unit after its span");

    static final ObjectShape<Statement> ROW = new ObjectShape<>(
            "statement",
            List.of(
                    ID, DATE, SPEAKER, HOLDER, KIND, CONDITION, REQUIRES, STRENGTH, ON_RECORD, ANONYMOUS, REPORTER,
                    SOURCE, NOTE, ARTICLE, START, END),
            StatementColumns::statement);
    /// Reading an article adds these to tables that were begun by hand.
    static final TableShape<Statement> TABLE =
            new TableShape<>(ROW, new Later(List.of(ARTICLE.name(), START.name(), END.name())));

    private StatementColumns() {}

    private static @Nullable Statement statement(Fields fields) {
        Statement.Kind kind = fields.get(KIND);
        needs(fields, kind == Statement.Kind.LINK, kind, "requires");
        needs(fields, acts(kind), kind, "holder");
        needs(fields, kind == Statement.Kind.RED_LINE, kind, "condition");
        if (kind != Statement.Kind.LINK && fields.has("requires")) {
            fields.problem(
                    "requires",
                    "Only a link has a requirement; the kind here is (" + kind.words() + ").",
                    "the kind (link) was meant, or the condition belongs in the column (condition).");
        }
        if (fields.get(ANONYMOUS) && fields.has("on_record") && fields.get(ON_RECORD)) {
            fields.problem(
                    "anonymous",
                    "The statement is both on record and anonymous.",
                    "on_record is (no) for an unnamed source.");
        }
        if (fields.get(END) < fields.get(START)) {
            fields.problem(
                    "end",
                    "The span ends (" + fields.get(END) + ") before it starts (" + fields.get(START) + ").",
                    "the two are swapped.");
        }
        boolean anonymous = fields.get(ANONYMOUS);
        return new Statement(
                fields.get(ID),
                fields.get(DATE),
                fields.get(SPEAKER),
                fields.get(HOLDER),
                kind,
                fields.find(CONDITION),
                fields.find(REQUIRES),
                fields.get(STRENGTH),
                fields.get(ON_RECORD) && !anonymous,
                anonymous,
                fields.get(REPORTER),
                fields.get(SOURCE),
                fields.get(NOTE),
                fields.get(ARTICLE),
                fields.get(START),
                fields.get(END));
    }

    private static boolean acts(Statement.Kind kind) {
        return kind != Statement.Kind.WARNING && kind != Statement.Kind.PROCESS;
    }

    private static void needs(Fields fields, boolean needed, Statement.Kind kind, String key) {
        if (needed && !fields.has(key)) {
            fields.problem(
                    key,
                    "A statement of kind (" + kind.words() + ") needs a value for (" + key + ").",
                    "another kind was meant, or the cell is empty by mistake.");
        }
    }
}
