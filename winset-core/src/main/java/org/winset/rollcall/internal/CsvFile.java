package org.winset.rollcall.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.winset.dossier.Problem;

/// Reads a CSV file row by row: commas, double quotes, UTF-8, one header row, any line ends.
final class CsvFile {

    /// What takes the rows.
    interface Taker {
        /// Called once, with the first row. False ends the reading.
        boolean header(CsvRow row);

        /// Called for every later row that is not empty. False ends the reading.
        boolean row(CsvRow row);
    }

    private CsvFile() {}

    /// Hands the rows of `file` to `taker`; what is wrong with the file goes to `docket`.
    static void read(Path file, Docket docket, Taker taker) {
        CsvRow row = new CsvRow();
        long[] line = {1};
        try (Reader reader = new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
                CsvReader<CsvRow> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(new Filler(row, line), reader)) {
            Iterator<CsvRow> rows = csv.iterator();
            if (!rows.hasNext()) {
                docket.problem(Problem.of(file.toString(), "The file is empty.", "it was cut off; fetch it again."));
                return;
            }
            boolean more = taker.header(rows.next());
            while (more && rows.hasNext()) {
                more = taker.row(rows.next());
            }
        } catch (CharacterCodingException e) {
            docket.problem(notUtf8(file, line[0]));
        } catch (UncheckedIOException | IOException e) {
            docket.problem(
                    e.getCause() instanceof CharacterCodingException
                            ? notUtf8(file, line[0])
                            : Problem.of(
                                    file.toString(),
                                    "The file can't be read (" + e.getMessage() + ").",
                                    "check its permissions."));
        } catch (CsvParseException e) {
            docket.problem(
                    e.getCause() instanceof CharacterCodingException
                            ? notUtf8(file, line[0])
                            : new Problem(
                                    file.toString(),
                                    (int) Math.min(Integer.MAX_VALUE, line[0]),
                                    0,
                                    "The CSV can't be read on (" + e.getMessage() + ").",
                                    "a double quote is missing or one too many, here or just after."));
        }
    }

    private static Problem notUtf8(Path file, long line) {
        return new Problem(
                file.toString(),
                (int) Math.min(Integer.MAX_VALUE, line),
                0,
                "The file is not UTF-8 text, here or soon after.",
                "save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8.");
    }

    private static final class Filler extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private final CsvRow row;
        private final long[] line;

        Filler(CsvRow row, long[] line) {
            this.row = row;
            this.line = line;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line[0] = startingLineNumber;
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length, quoted);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }
}
