package org.plumbline.ui.internal.problems;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.check.Checks;
import org.plumbline.core.check.Hand;
import org.plumbline.core.check.Problem;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.chart.ChartEditor;

/** What can be done about the problems of a chart, and doing it: each choice is one step of undo. */
final class Choices {

    private final ChartEditor editor;
    private final Checks checks;

    Choices(ChartEditor editor, Checks checks) {
        this.editor = editor;
        this.checks = checks;
    }

    /** What can be done about a problem, the likeliest first; what mends all of its kind after what mends it. */
    List<Choice> about(Listed listed, Found found) {
        List<Choice> choices = new ArrayList<>();
        mends(listed).forEach(fix -> choices.add(Choice.of(fix.label(), () -> mend(List.of(listed), fix.label()))));
        mends(listed).forEach(fix -> {
            List<Listed> alike = alike(listed, fix, found);
            if (alike.size() > 1) {
                choices.add(Choice.of(NLS.bind(Messages.fixAll, fix.label(), alike.size()),
                        () -> mend(alike, fix.label())));
            }
        });
        List<QuickFix.Lead> leads = listed.problem().shortfall().fixes().stream()
                .filter(QuickFix.Lead.class::isInstance).map(QuickFix.Lead.class::cast).toList();
        leads.forEach(lead -> choices.add(Choice.of(lead.label(), () -> editor.reveal(lead.place()))));
        if (leads.isEmpty()) {
            choices.add(Choice.of(listed.where().isEmpty() ? Messages.goThere
                    : NLS.bind(Messages.goTo, listed.where()), () -> reveal(listed)));
        }
        choices.add(listed.overruled().isEmpty()
                ? new Choice(Messages.overrule, true, reason -> decide(listed, reason, Messages.overruling))
                : Choice.of(Messages.takeBack, () -> decide(listed, null, Messages.takingBack)));
        return choices;
    }

    /** Goes to where a problem is mended. */
    void reveal(Listed listed) {
        editor.reveal(listed.problem().shortfall().place());
    }

    private static Stream<QuickFix.Mend> mends(Listed listed) {
        return listed.problem().shortfall().fixes().stream().filter(QuickFix.Mend.class::isInstance)
                .map(QuickFix.Mend.class::cast);
    }

    /** Problems of the same rule at other places that the same fix mends. */
    private static List<Listed> alike(Listed listed, QuickFix fix, Found found) {
        return found.standing().filter(one -> rule(one).equals(rule(listed))
                && mends(one).anyMatch(mend -> mend.label().equals(fix.label()))).toList();
    }

    private static String rule(Listed listed) {
        return listed.problem().rule().rule().entry();
    }

    /** Mends problems by the fix of this label, once the encounters they are in have been read. */
    private void mend(List<Listed> problems, String label) {
        List<EncounterHeader> read = problems.stream().flatMap(one -> editor.session()
                .header(one.problem().encounter()).stream()).distinct().toList();
        editor.read(read, () -> editor.session().make(label, problems.stream()
                .flatMap(one -> edits(one.problem(), label).stream()).toList()));
    }

    /** The edits of a fix on what is edited; none where the problem has gone meanwhile. */
    private List<Edit> edits(Problem problem, String label) {
        Hand hand = new Hand(ClinicianProfile.read().clinician(), OffsetDateTime.now());
        return editor.thinking().live().flatMap(live -> checks.again(problem, live)).stream()
                .flatMap(again -> again.shortfall().fixes().stream())
                .flatMap(fix -> fix instanceof QuickFix.Mend mend && mend.label().equals(label) ? Stream.of(mend)
                        : Stream.empty())
                .findFirst().map(mend -> mend.edits().apply(hand)).orElse(List.of());
    }

    private void decide(Listed listed, String reason, String label) {
        Optional<ClinicalCase> live = editor.thinking().live();
        live.ifPresent(known -> editor.session().make(label, List.of(Decisions.record(known.episode(), listed.key(),
                listed.problem().shortfall().message(), reason, ClinicianProfile.read().name(), OffsetDateTime.now(),
                known.catalogue()))));
    }
}
