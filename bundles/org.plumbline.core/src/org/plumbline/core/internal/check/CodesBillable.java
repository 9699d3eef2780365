package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__CODE;
import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__LABEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.diagnosis.CodeLists.Verdict;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Diagnosis;

/** That every diagnosis has a code that may be billed on the day. */
final class CodesBillable implements DocumentationCheck.OfEpisode {

    /** Finer codes that are offered in place of one that is too coarse. */
    private static final int OFFERED = 6;

    private final CodeLists lists;

    CodesBillable(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "codes-billable";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        LocalDate end = known.episode().getEnd();
        LocalDate day = end == null || end.isAfter(known.day()) ? known.day() : end;
        return known.episode().getDiagnoses().stream().flatMap(one -> check(one, day, known).stream()).toList();
    }

    private Optional<Shortfall> check(Diagnosis diagnosis, LocalDate day, ClinicalCase known) {
        String code = diagnosis.getCode();
        Place place = Place.of(diagnosis, DIAGNOSIS__CODE);
        if (code == null || code.isBlank()) {
            return Optional.of(new Shortfall("none/" + diagnosis.getId(), Messages.format(Messages.noCode,
                    diagnosis.getLabel()), place, fixes(diagnosis, "", day, known, place)));
        }
        CodeLists.Check checked = lists.check(code, day);
        return checked.verdict() != Verdict.NOT_BILLABLE ? Optional.empty()
                : Optional.of(new Shortfall("code/" + diagnosis.getId(), Messages.format(Messages.notBillable, code,
                        String.valueOf(checked.year())), place, fixes(diagnosis, code, day, known, place)));
    }

    /** The codes of the condition that is treated, and those below a code that is too coarse. */
    private List<QuickFix> fixes(Diagnosis diagnosis, String code, LocalDate day, ClinicalCase known, Place place) {
        Stream<String> ofCondition = diagnosis.getCondition() == null ? Stream.of()
                : known.catalogue().find(Condition.class, diagnosis.getCondition()).stream()
                        .flatMap(condition -> condition.getCodes().stream()).map(entry -> entry.getCode())
                        .filter(one -> one.startsWith(code) && lists.check(one, day).verdict() != Verdict.NOT_BILLABLE);
        Stream<String> below = code.isEmpty() ? Stream.of()
                : lists.list(day).stream().flatMap(list -> list.beginningWith(code));
        List<QuickFix> fixes = new ArrayList<>(Stream.concat(ofCondition, below).distinct().limit(OFFERED)
                .map(one -> replace(diagnosis, one, day)).toList());
        fixes.add(new QuickFix.Lead(Messages.chooseCode, place));
        return fixes;
    }

    private QuickFix replace(Diagnosis diagnosis, String code, LocalDate day) {
        Optional<String> title = lists.list(day).flatMap((CodeList list) -> list.title(code));
        String words = title.map(known -> code + ", " + known).orElse(code);
        return new QuickFix.Mend(Messages.format(Messages.useCode, words), hand -> {
            List<Edit> edits = new ArrayList<>(List.of(new Edit.Set(diagnosis, DIAGNOSIS__CODE, code)));
            title.ifPresent(label -> edits.add(new Edit.Set(diagnosis, DIAGNOSIS__LABEL, label)));
            return edits;
        });
    }
}
