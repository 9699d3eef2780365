package org.plumbline.core.internal.reasoning;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /** The texts of the subjective part that describe the complaint. */
    private static final List<Told> TOLD = List.of(new Told(SUBJECTIVE__COMPLAINT, Messages.fieldComplaint),
            new Told(SUBJECTIVE__SINCE_LAST, Messages.fieldSinceLast),
            new Told(SUBJECTIVE__LOCATION, Messages.fieldLocation),
            new Told(SUBJECTIVE__QUALITY, Messages.fieldQuality),
            new Told(SUBJECTIVE__MORNING, Messages.fieldMorning), new Told(SUBJECTIVE__NIGHT, Messages.fieldNight),
            new Told(SUBJECTIVE__AGGRAVATING, Messages.fieldAggravating),
            new Told(SUBJECTIVE__EASING, Messages.fieldEasing),
            new Told(SUBJECTIVE__CURRENT_FUNCTION, Messages.fieldFunction),
            new Told(SUBJECTIVE__HOME_PROGRAM, Messages.fieldHomeProgram),
            new Told(SUBJECTIVE__IMAGING, Messages.fieldImaging));

    private record Told(EAttribute field, String label) {
    }

    private Statements() {
    }

    /** What stands in an encounter. */
    static Stream<Statement> of(Visit visit) {
        Subjective told = visit.note().getSubjective();
        Stream<Statement> texts = told == null ? Stream.empty() : TOLD.stream()
                .flatMap(text -> text(text.field().getName(), text.label(), told, text.field(), visit.date()));
        Stream<Statement> marks = visit.note().getMarks().stream().map(mark -> mark(mark, visit.date()));
        Stream<Statement> responses = visit.note().getTreatments().stream()
                .flatMap(line -> text("response", line.getLabel(), line, TREATMENT_LINE__RESPONSE, visit.date()));
        return Stream.of(texts, marks, responses).flatMap(all -> all);
    }

    /** What stands in the episode: how it began, what images show, and what sessions did to the pain. */
    static Stream<Statement> of(ClinicalCase in) {
        ReturnToRun running = in.episode().getReturnToRun();
        List<RunSession> sessions = running == null ? List.of() : running.getSessions();
        Stream<Statement> onset = text("onset", Messages.fieldOnset, in.episode(), EPISODE__ONSET_MECHANISM,
                in.episode().getStart());
        Stream<Statement> images = in.episode().getImaging().stream()
                .flatMap(image -> text(SUBJECTIVE__IMAGING.getName(), Messages.fieldImaging, image,
                        IMAGING_STUDY__FINDING, Objects.requireNonNullElse(image.getDate(), in.episode().getStart())));
        Stream<Statement> felt = sessions.stream().filter(session -> session.getMovedTo() != PainResponse.NOT_TESTED
                && !session.getDate().isAfter(in.day())).flatMap(Statements::session);
        return Stream.of(onset, images, felt).flatMap(all -> all);
    }

    private static Stream<Statement> text(String field, String label, EObject part, EAttribute feature,
            LocalDate day) {
        String text = (String) part.eGet(feature);
        return text == null || text.isBlank() ? Stream.empty()
                : Stream.of(Statement.of(field, text, day, new Input(label, text, Place.of(part, feature))));
    }

    private static Statement mark(BodyMark mark, LocalDate day) {
        String text = mark.getQuality().getLiteral() + ' ' + RegionKey.of(mark).label();
        return Statement.of(MARKS, text, day, new Input(Messages.fieldMarks, text.toLowerCase(Locale.ROOT),
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
        return Stream.of(Statement.of(field, text, session.getDate(), new Input(label, text,
                Place.of(session, RUN_SESSION__MOVED_TO))));
    }
}
