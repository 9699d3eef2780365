package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__CLINICIAN;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__SIGNATURE;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.billing.TreatmentTotals;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;

/** What a note of a treatment day must hold: what was given, for how long, by whom, and a signature. */
final class TreatmentNote implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "treatment-note";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        Encounter note = visit.note();
        List<Shortfall> shortfalls = new ArrayList<>();
        Place treatments = Place.of(note, ENCOUNTER__TREATMENTS);
        if (visit.header().getKind() == EncounterKind.VISIT && Lines.given(note).findAny().isEmpty()) {
            shortfalls.add(leading("treatments", Messages.nothingGiven, treatments, Messages.enterTreatments));
        }
        Lines.given(note).filter(line -> line.isTimed() && line.getMinutes() == null)
                .forEach(line -> shortfalls.add(leading("minutes/" + line.getId(), Messages.format(
                        Messages.minutesMissing, line.getLabel()), Place.of(line, TREATMENT_LINE__MINUTES),
                        Messages.enterMinutes)));
        TreatmentTotals.of(note, visit.header(), known.chart().getPatient().getCoverage(), known.catalogue())
                .problems().stream().findFirst().ifPresent(problem -> shortfalls.add(leading("impossible", problem,
                        treatments, Messages.enterMinutes)));
        Clinician clinician = visit.header().getClinician();
        if (clinician == null || blank(clinician.getName()) || blank(clinician.getCredentials())) {
            shortfalls.add(new Shortfall("clinician", Messages.clinicianMissing, Place.of(visit.header(),
                    ENCOUNTER_HEADER__CLINICIAN), List.of(new QuickFix.Mend(Messages.itWasMe, hand -> List.of(
                            new Edit.Set(visit.header(), ENCOUNTER_HEADER__CLINICIAN, hand.copy()))))));
        }
        if (visit.header().getStatus() == EncounterStatus.COMPLETE && note.getSignature() == null) {
            shortfalls.add(leading("signature", Messages.notSigned, Place.of(note, ENCOUNTER__SIGNATURE),
                    Messages.signIt));
        }
        return shortfalls;
    }

    private static Shortfall leading(String key, String message, Place place, String label) {
        return new Shortfall(key, message, place, List.of(new QuickFix.Lead(label, place)));
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
