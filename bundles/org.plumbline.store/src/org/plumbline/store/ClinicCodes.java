package org.plumbline.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeListException;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.store.internal.Messages;

/**
 * The diagnosis codes of a clinic: the lists that came with the content, the yearly file it imported last, and its
 * favourites. Not for the user interface's thread.
 */
public final class ClinicCodes {

    private static final String LIST = "icd-10-cm";
    private static final String FAVOURITES = "favourite-diagnoses";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private final ClinicDocuments documents;

    public ClinicCodes(ClinicDocuments documents) {
        this.documents = documents;
    }

    /** Every list at hand; what the clinic imported counts before what the content brought for the same year. */
    public CodeLists lists(CatalogueService content) throws StoreException {
        try {
            CodeLists brought = CodeLists.of(content);
            Optional<ClinicDocument> imported = documents.read(LIST);
            return imported.isPresent() ? brought.with(stored(imported.get().content())) : brought;
        } catch (IOException | CodeListException damaged) {
            throw new StoreException(Messages.codesDamaged, damaged);
        }
    }

    /** The document is the year in a line of its own, then the list. */
    private static CodeList stored(String content) throws IOException, CodeListException {
        int end = content.indexOf('\n');
        return CodeList.read(Integer.parseInt(content.substring(0, end)), new StringReader(content.substring(end + 1)));
    }

    /**
     * Imports the official file of codes of a year.
     *
     * @param year the fiscal year; where it is empty the name of the file has to say it
     * @throws StoreException if the file cannot be read or is no such file; the message says what and where. What was
     *         imported before stays
     */
    public CodeList take(Path file, OptionalInt year) throws StoreException {
        int edition = year.isPresent() ? year.getAsInt() : yearOf(file);
        CodeList list = read(file, edition);
        long revision = documents.read(LIST).map(ClinicDocument::revision).orElse(ClinicDocument.NEW);
        documents.write(LIST, edition + "\n" + list.text(), revision);
        return list;
    }

    private static int yearOf(Path file) throws StoreException {
        Matcher year = YEAR.matcher(String.valueOf(file.getFileName()));
        if (!year.find()) {
            throw new StoreException(Messages.format(Messages.codesWithoutYear, file));
        }
        return Integer.parseInt(year.group());
    }

    private static CodeList read(Path file, int year) throws StoreException {
        try (var in = Files.newBufferedReader(file)) {
            return CodeList.read(year, in);
        } catch (CodeListException other) {
            throw new StoreException(other.line() == 0 ? Messages.format(Messages.codesNone, file)
                    : Messages.format(Messages.codesForeign, file, other.line(), other.content()), other);
        } catch (NoSuchFileException missing) {
            throw new StoreException(Messages.format(Messages.codesMissing, file), missing);
        } catch (MalformedInputException binary) {
            throw new StoreException(Messages.format(Messages.codesNone, file), binary);
        } catch (IOException failed) {
            throw new StoreException(Messages.format(Messages.codesUnreadable, file), failed);
        }
    }

    /** Codes that the clinic wants to see first. */
    public Set<String> favourites() throws StoreException {
        return documents.read(FAVOURITES).map(document -> Set.copyOf(document.content().lines().toList()))
                .orElse(Set.of());
    }

    /** Makes a code a favourite, or no longer one; returns the favourites after that. */
    public Set<String> favour(String code, boolean favourite) throws StoreException {
        Set<String> codes = new TreeSet<>(favourites());
        if (favourite ? codes.add(code) : codes.remove(code)) {
            long revision = documents.read(FAVOURITES).map(ClinicDocument::revision).orElse(ClinicDocument.NEW);
            documents.write(FAVOURITES, String.join("\n", codes), revision);
        }
        return Set.copyOf(codes);
    }
}
