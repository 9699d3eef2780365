package org.plumbline.core.internal.reasoning;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.body.RegionKey;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.Subjective;

/** Finds the words of a chart in which symptoms may be told. */
final class Statements {

    static final String LOCATION = SUBJECTIVE__LOCATION.getName();
    static final String MARKS = "marks";

    /** The texts of the subjective part that describe the complaint, and how they are called. */
    private static final Map<EAttribute, String> TOLD = Map.of(SUBJECTIVE__COMPLAINT, Messages.fieldComplaint,
            SUBJECTIVE__SINCE_LAST, Messages.fieldSinceLast, SUBJECTIVE__LOCATION, Messages.fieldLocation,
            SUBJECTIVE__QUALITY, Messages.fieldQuality, SUBJECTIVE__MORNING, Messages.fieldMorning,
            SUBJECTIVE__NIGHT, Messages.fieldNight, SUBJECTIVE__AGGRAVATING, Messages.fieldAggravating,
            SUBJECTIVE__EASING, Messages.fieldEasing, SUBJECTIVE__CURRENT_FUNCTION, Messages.fieldFunction,
            SUBJECTIVE__HOME_PROGRAM, Messages.fieldHomeProgram);

    private Statements() {
    }

    /** What stands in an encounter. */
    static Stream<Statement> of(Visit visit) {
        Subjective told = visit.note().getSubjective();
        Stream<Statement> texts = told == null ? Stream.empty() : TOLD.entrySet().stream()
                .flatMap(field -> text(field.getKey().getName(), field.getValue(), told, field.getKey(), visit.date()));
        Stream<Statement> marks = visit.note().getMarks().stream().map(mark -> mark(mark, visit.date()));
        Stream<Statement> responses = visit.note().getTreatments().stream()
                .flatMap(line -> text("response", line.getLabel(), line, TREATMENT_LINE__RESPONSE, visit.date()));
        return Stream.of(texts, marks, responses).flatMap(all -> all);
    }

    /** What stands in the episode: how it began, and what sessions did to the pain. */
    static Stream<Statement> of(ClinicalCase in) {
        ReturnToRun running = in.episode().getReturnToRun();
        List<RunSession> sessions = running == null ? List.of() : running.getSessions();
        return Stream.concat(
                text("onset", Messages.fieldOnset, in.episode(), EPISODE__ONSET_MECHANISM, in.episode().getStart()),
                sessions.stream().filter(session -> session.getMovedTo() != PainResponse.NOT_TESTED
                        && !session.getDate().isAfter(in.day())).flatMap(Statements::session));
    }

    private static Stream<Statement> text(String field, String label, EObject part, EAttribute feature,
            LocalDate day) {
        String text = (String) part.eGet(feature);
        return text == null || text.isBlank() ? Stream.empty()
                : Stream.of(new Statement(field, text, day, new Input(label, text, Place.of(part, feature))));
    }

    private static Statement mark(BodyMark mark, LocalDate day) {
        String text = mark.getQuality().getLiteral() + ' ' + RegionKey.of(mark).label();
        return new Statement(MARKS, text, day, new Input(Messages.fieldMarks, text.toLowerCase(Locale.ROOT),
                Place.of(mark, null)));
    }

    private static Stream<Statement> session(RunSession session) {
        boolean strength = session.getKind() == SessionKind.STRENGTH;
        boolean run = session.getKind() == SessionKind.RUN || session.getKind() == SessionKind.RUN_WALK;
        return strength || run ? text(strength ? "strengthening" : "running",
                Messages.format(Messages.fieldSession, session.getDate()), session.getMovedTo().getLiteral(), session)
                : Stream.empty();
    }

    private static Stream<Statement> text(String field, String label, String text, RunSession session) {
        return Stream.of(new Statement(field, text, session.getDate(), new Input(label, text,
                Place.of(session, RUN_SESSION__MOVED_TO))));
    }
}
