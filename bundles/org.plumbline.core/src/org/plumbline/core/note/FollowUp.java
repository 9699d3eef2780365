package org.plumbline.core.note;

import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__IMPAIRMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__NECESSITY;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__PROGNOSIS;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/**
 * What the next encounter of an episode starts with. Goals, plan and exercises live in the episode and stand. What the
 * patient says is never carried: it is asked anew.
 */
public final class FollowUp {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    /** What the assessment said of the course of care rather than of the day. */
    private static final List<EAttribute> STANDING = List.of(ASSESSMENT__IMPAIRMENTS, ASSESSMENT__PROGNOSIS,
            ASSESSMENT__NECESSITY);

    private FollowUp() {
    }

    /** The header of the next encounter: an evaluation opens an episode, visits follow at the same place. */
    public static EncounterHeader header(Episode episode, @Nullable Clinician clinician, OffsetDateTime now) {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId(UUID.randomUUID().toString());
        header.setStart(now.truncatedTo(ChronoUnit.MINUTES));
        header.setClinician(clinician);
        header.setKind(episode.getEncounters().isEmpty() ? EncounterKind.EVALUATION : EncounterKind.VISIT);
        if (!episode.getEncounters().isEmpty()) {
            header.setPlace(episode.getEncounters().getLast().getPlace());
        }
        return header;
    }

    /**
     * The note of a new encounter. An evaluation or re-evaluation asks for every red flag that can be answered. What
     * follows another encounter of its episode keeps the red flags present then in sight until they are answered anew,
     * offers to test again what was out of order and to treat again what was treated, but no examination, and carries
     * what the assessment said of the course of care. Whatever is carried is marked so and is to be confirmed.
     *
     * @param before the encounter before it in the same episode
     */
    public static Encounter note(EncounterHeader header, Optional<Encounter> before, Catalogue catalogue) {
        Encounter note = NEW.createEncounter();
        note.setId(header.getId());
        note.setContentVersion(catalogue.version());
        note.setSubjective(NEW.createSubjective());
        note.setAssessment(NEW.createAssessment());
        before.ifPresent(last -> carry(note, last, catalogue));
        if (header.getKind() == EncounterKind.EVALUATION || header.getKind() == EncounterKind.RE_EVALUATION) {
            screen(note, catalogue);
        }
        return note;
    }

    private static void carry(Encounter note, Encounter last, Catalogue catalogue) {
        last.getRedFlags().stream().filter(flag -> flag.getPresent() == Tri.YES)
                .forEach(flag -> note.getRedFlags().add(again(flag)));
        last.getFindings().stream().filter(found -> Found.abnormal(found) || Offer.isOpen(found))
                .forEach(found -> note.getFindings().add(Offer.again(found, note.getContentVersion())));
        List<String> examinations = catalogue.all(ProcedureCode.class).stream().filter(ProcedureCode::isExamination)
                .map(ProcedureCode::getCode).toList();
        last.getTreatments().stream().filter(line -> !examinations.contains(line.getProcedure()))
                .forEach(line -> note.getTreatments().add(Offer.again(line)));
        if (last.getAssessment() != null) {
            STANDING.forEach(field -> carry(field, note.getAssessment(), last));
        }
    }

    private static void carry(EAttribute field, Assessment assessment, Encounter last) {
        String words = (String) last.getAssessment().eGet(field);
        if (words != null && !words.isBlank()) {
            assessment.eSet(field, words);
            ((Encounter) assessment.eContainer()).getOrigins().add(Origins.carried(assessment, field, last.getId()));
        }
    }

    private static RedFlagAnswer again(RedFlagAnswer before) {
        RedFlagAnswer answer = EcoreUtil.copy(before);
        answer.setAction(null);
        answer.setActedOn(null);
        return answer;
    }

    /** Asks for the red flags that are not in sight already. */
    private static void screen(Encounter note, Catalogue catalogue) {
        List<String> known = note.getRedFlags().stream().map(RedFlagAnswer::getRedFlag).toList();
        RedFlags.asked(catalogue).stream().filter(flag -> !known.contains(flag.getId()))
                .forEach(flag -> note.getRedFlags().add(ask(flag, catalogue)));
    }

    private static RedFlagAnswer ask(RedFlag flag, Catalogue catalogue) {
        RedFlagAnswer answer = NEW.createRedFlagAnswer();
        answer.setRedFlag(flag.getId());
        answer.setLabel(flag.getLabel());
        answer.setLevel(ActionLevel.get(flag.getLevel().getLiteral()));
        answer.setContentVersion(catalogue.version());
        return answer;
    }
}
