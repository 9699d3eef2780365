package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__AUTHOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ProgressReport;

/** That an assistant never writes a whole progress report, and a clinician saw the patient in each period. */
final class ClinicianParticipation implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "clinician-participation";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (ProgressReport report : known.episode().getProgressReports()) {
            Place place = Place.of(report, PROGRESS_REPORT__AUTHOR);
            if (isAssistant(report.getAuthor())) {
                shortfalls.add(new Shortfall("author/" + report.getId(), Messages.format(Messages.assistantAlone,
                        report.getFrom(), report.getTo()), place, List.of(new QuickFix.Mend(Messages.signAsAuthor,
                                hand -> isAssistant(hand.clinician()) ? List.of()
                                        : List.of(new Edit.Set(report, PROGRESS_REPORT__AUTHOR, hand.copy()))))));
            }
            if (onlyAssistants(report, known.episode())) {
                shortfalls.add(new Shortfall("period/" + report.getId(), Messages.format(Messages.onlyAssistants,
                        report.getFrom(), report.getTo()), place,
                        List.of(new QuickFix.Lead(Messages.lookAtIt, place))));
            }
        }
        return shortfalls;
    }

    private static boolean onlyAssistants(ProgressReport report, Episode episode) {
        List<Clinician> seenBy = episode.getEncounters().stream().filter(header -> within(header, report))
                .map(EncounterHeader::getClinician).filter(Objects::nonNull).toList();
        return !seenBy.isEmpty() && seenBy.stream().allMatch(ClinicianParticipation::isAssistant);
    }

    private static boolean within(EncounterHeader header, ProgressReport report) {
        return !header.getStart().toLocalDate().isBefore(report.getFrom())
                && !header.getStart().toLocalDate().isAfter(report.getTo());
    }

    private static boolean isAssistant(Clinician clinician) {
        return clinician != null && clinician.getDiscipline() == Discipline.ASSISTANT;
    }
}
