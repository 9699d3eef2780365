package org.plumbline.core.diagnosis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.model.catalogue.CodeListFile;
import org.plumbline.model.catalogue.ContentPack;

/**
 * The code lists at hand: those of the content packs and those a clinic imported. Of two for one year the later given
 * counts.
 *
 * @param lists the lists
 */
public record CodeLists(List<CodeList> lists) {

    public CodeLists {
        lists = List.copyOf(lists);
    }

    /** What a check of a code says. */
    public enum Verdict {
        /** It may be billed. */
        BILLABLE,
        /** It may not: it is unknown, was withdrawn, or has finer codes below it. */
        NOT_BILLABLE,
        /** There is no list to check it by. */
        UNCHECKED
    }

    /**
     * A check of a code.
     *
     * @param verdict what it says
     * @param year year of the list that was used, 0 when there was none
     * @param inForce whether that list is the one for the day of service
     */
    public record Check(Verdict verdict, int year, boolean inForce) {
    }

    /**
     * Reads the lists of the content packs.
     *
     * @throws IOException if one is missing or is no code list
     */
    public static CodeLists of(CatalogueService content) throws IOException {
        List<CodeList> lists = new ArrayList<>();
        for (ContentPack pack : content.catalogue().packs()) {
            for (CodeListFile file : pack.getCodeLists()) {
                try (var in = new InputStreamReader(content.open(pack, file.getFile()), StandardCharsets.UTF_8)) {
                    lists.add(CodeList.read(file.getYear(), in));
                } catch (CodeListException damaged) {
                    throw new IOException(file.getFile() + ", " + damaged.getMessage(), damaged);
                }
            }
        }
        return new CodeLists(lists);
    }

    /** These lists and one more. */
    public CodeLists with(CodeList list) {
        List<CodeList> all = new ArrayList<>(lists);
        all.add(list);
        return new CodeLists(all);
    }

    /** The list for a day of service; the newest one where there is none for that day. */
    public Optional<CodeList> list(LocalDate service) {
        return lists.reversed().stream().filter(list -> list.isInForce(service)).findFirst()
                .or(() -> lists.reversed().stream().max(Comparator.comparingInt(CodeList::year)));
    }

    /** Checks a code for a day of service. */
    public Check check(String code, LocalDate service) {
        return list(service).map(list -> new Check(list.holds(code) ? Verdict.BILLABLE : Verdict.NOT_BILLABLE,
                list.year(), list.isInForce(service))).orElse(new Check(Verdict.UNCHECKED, 0, false));
    }
}
