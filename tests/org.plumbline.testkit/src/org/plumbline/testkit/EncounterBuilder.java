package org.plumbline.testkit;

import static org.plumbline.testkit.ChartBuilder.CONTENT_VERSION;
import static org.plumbline.testkit.ChartBuilder.FACTORY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Polygon;
import org.plumbline.core.body.Stroke;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.model.chart.Tri;

/** Builds an encounter: what the patient tells, what is found, thought and done. It is a draft until it is signed. */
public final class EncounterBuilder {

    /** Half the width of the brush. */
    private static final double BRUSH = 0.0115;

    /** The clinic's offset from UTC. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(-5);

    /** Minutes between the end of an encounter and its signature. */
    private static final int WRITING_TIME = 12;

    /** Procedure codes billed by time; a unit is 15 minutes, a further one needs 8 (Pub. 100-04 ch. 5 §20.2). */
    private static final List<String> TIMED = List.of("97110", "97112", "97116", "97140", "97530", "97535");

    /** Red flags that are asked at every evaluation; all of them urgent. */
    private static final List<String> ROUTINE_SCREEN = List.of("RF-01", "RF-02", "RF-03", "RF-04", "RF-06", "RF-08",
            "RF-09", "RF-10", "rf-saddle-numbness", "rf-both-legs");

    private final EpisodeBuilder episode;
    private final EncounterHeader header = FACTORY.createEncounterHeader();
    private final Encounter encounter = FACTORY.createEncounter();
    private final Subjective subjective = FACTORY.createSubjective();
    private final Assessment assessment = FACTORY.createAssessment();
    private final Examination examination = new Examination(encounter);

    EncounterBuilder(EpisodeBuilder episode, EncounterKind kind, String start, int minutes, Clinician clinician) {
        this.episode = episode;
        header.setId(episode.chart().nextId(episode.chart().chart().getId() + "-E"));
        header.setKind(kind);
        header.setStart(OffsetDateTime.of(LocalDateTime.parse(start), OFFSET));
        header.setEnd(header.getStart().plusMinutes(minutes));
        header.setPlace(SampleClinicBuilder.PLACE);
        header.setClinician(clinician);
        episode.episode().getEncounters().add(header);
        encounter.setId(header.getId());
        encounter.setContentVersion(CONTENT_VERSION);
        encounter.setSubjective(subjective);
        encounter.setAssessment(assessment);
        episode.chart().build().getEncounters().add(encounter);
    }

    /** The episode this encounter belongs to. */
    public EpisodeBuilder episode() {
        return episode;
    }

    /** The encounter as it stands. */
    public Encounter encounter() {
        return encounter;
    }

    String id() {
        return header.getId();
    }

    LocalDate date() {
        return header.getStart().toLocalDate();
    }

    /** Pain now, best and worst, 0 to 10, in the note and on the timeline. */
    public EncounterBuilder pain(int now, int best, int worst) {
        subjective.setPainNow(now);
        subjective.setPainBest(best);
        subjective.setPainWorst(worst);
        header.setPainNow(now);
        header.setPainWorst(worst);
        return this;
    }

    /** What changed since the last visit, and how the home programme went. */
    public EncounterBuilder sinceLast(String words, String homeProgram) {
        subjective.setSinceLast(words);
        subjective.setHomeProgram(homeProgram);
        return this;
    }

    /** Sets whatever else the patient tells. */
    public EncounterBuilder told(Consumer<Subjective> more) {
        more.accept(subjective);
        return this;
    }

    /** Paints on the body chart; {@code way} is where the brush goes, in unit coordinates of the view. */
    public EncounterBuilder painted(BodyView view, PainQuality quality, int intensity, String way) {
        for (Painted part : Body.MAP.paint(view, new Stroke(Polygon.parse(way).corners(), BRUSH))) {
            var mark = FACTORY.createBodyMark();
            mark.setId("M" + (encounter.getMarks().size() + 1));
            mark.setView(view);
            mark.setRegion(part.region().key().label());
            mark.setSide(part.region().key().side());
            mark.setQuality(quality);
            mark.setIntensity(intensity);
            mark.setPoints(part.area().print());
            encounter.getMarks().add(mark);
        }
        return this;
    }

    private static final class Body {
        static final BodyMap MAP = BodyMap.of(InstalledContent.catalogue());
    }

    /** Answers screening questions of the catalogue. */
    public EncounterBuilder answered(Tri answer, String... questions) {
        for (String question : questions) {
            var answered = FACTORY.createAnswer();
            answered.setQuestion(question);
            answered.setLabel(Labels.of(question));
            answered.setAnswer(answer);
            answered.setContentVersion(CONTENT_VERSION);
            encounter.getAnswers().add(answered);
        }
        return this;
    }

    /** Records a red flag that is present, and what was done about it when the encounter began. */
    public EncounterBuilder redFlag(String redFlag, ActionLevel level, String action) {
        flag(redFlag, level, Tri.YES);
        var present = encounter.getRedFlags().getLast();
        present.setAction(action);
        present.setActedOn(header.getStart().plusMinutes(10));
        return this;
    }

    /** Answers the rest of the routine red-flag screen with no. */
    public EncounterBuilder noOtherRedFlags() {
        ROUTINE_SCREEN.stream().filter(id -> encounter.getRedFlags().stream()
                .noneMatch(it -> id.equals(it.getRedFlag())))
                .toList().forEach(id -> flag(id, ActionLevel.URGENT, Tri.NO));
        return this;
    }

    private void flag(String redFlag, ActionLevel level, Tri present) {
        var answer = FACTORY.createRedFlagAnswer();
        answer.setRedFlag(redFlag);
        answer.setLabel(Labels.of(redFlag));
        answer.setLevel(level);
        answer.setPresent(present);
        answer.setContentVersion(CONTENT_VERSION);
        encounter.getRedFlags().add(answer);
    }

    /** Adds findings. */
    public EncounterBuilder examined(Consumer<Examination> findings) {
        findings.accept(examination);
        return this;
    }

    /** Adds the score of an outcome instrument to the episode. */
    public EncounterBuilder score(String instrument, double value) {
        addScore(instrument, value);
        return this;
    }

    /** Adds the score of a stratifier with its stratum. */
    public EncounterBuilder score(String instrument, double value, String stratum) {
        addScore(instrument, value).setStratum(stratum);
        return this;
    }

    /** Adds a patient-specific score: the mean of the patient's activities, each 0 to 10. */
    public EncounterBuilder psfs(Map<String, Integer> activities) {
        OutcomeScore score = addScore("psfs", activities.values().stream().mapToInt(Integer::intValue).average()
                .orElseThrow(() -> new IllegalArgumentException("no activities")));
        activities.forEach((activity, value) -> {
            var answer = FACTORY.createItemAnswer();
            answer.setItem(score.getAnswers().size() + 1);
            answer.setLabel(activity);
            answer.setValue(value.doubleValue());
            score.getAnswers().add(answer);
        });
        return this;
    }

    private OutcomeScore addScore(String instrument, double value) {
        Scale scale = Scale.of(instrument);
        var score = FACTORY.createOutcomeScore();
        score.setId(episode.chart().nextId("S"));
        score.setInstrument(instrument);
        score.setLabel(scale.label());
        score.setEncounter(id());
        score.setDate(date());
        score.setScore(value);
        score.setUnit(scale.unit().isEmpty() ? null : scale.unit());
        score.setLow(scale.low());
        score.setHigh(scale.high());
        score.setContentVersion(CONTENT_VERSION);
        episode.episode().getScores().add(score);
        return score;
    }

    /** Adds a treatment of the catalogue, or a procedure such as an evaluation when {@code treatment} is its code. */
    public EncounterBuilder treated(String treatment, String procedure, int minutes, String response) {
        TreatmentLine line = FACTORY.createTreatmentLine();
        line.setId("T" + (encounter.getTreatments().size() + 1));
        if (!treatment.equals(procedure)) {
            line.setTreatment(treatment);
        }
        line.setLabel(Labels.of(treatment));
        line.setProcedure(procedure);
        line.setTimed(TIMED.contains(procedure));
        line.setMinutes(minutes);
        line.setUnits(line.isTimed() ? (minutes + 7) / 15 : 1);
        line.setResponse(response.isEmpty() ? null : response);
        encounter.getTreatments().add(line);
        return this;
    }

    /** Sets more of the treatment added last: regions, side, modifiers. */
    public EncounterBuilder detail(Consumer<TreatmentLine> more) {
        more.accept(encounter.getTreatments().getLast());
        return this;
    }

    /** The assessment of a visit: reasoning and response. */
    public EncounterBuilder assessed(String text, String response) {
        return assessed(all -> {
            all.setText(text);
            all.setResponse(response.isEmpty() ? null : response);
        });
    }

    /** Sets whatever belongs to the assessment. */
    public EncounterBuilder assessed(Consumer<Assessment> more) {
        more.accept(assessment);
        return this;
    }

    /** The plan for the next visit, and the line for the timeline. */
    public EncounterBuilder next(String plan, String summary) {
        encounter.setPlanText(plan);
        header.setSummary(summary);
        return this;
    }

    /** Signs the encounter as its clinician. */
    public EncounterBuilder signed() {
        Clinician clinician = header.getClinician();
        var signature = FACTORY.createSignature();
        signature.setSigner(clinician.getName());
        signature.setCredentials(clinician.getCredentials());
        signature.setMeaning("Author");
        signature.setSignedAt(header.getEnd().plusMinutes(WRITING_TIME));
        encounter.setSignature(signature);
        header.setStatus(EncounterStatus.SIGNED);
        return this;
    }

    /** Adds a signed addendum to a signed encounter, written at local time {@code writtenAt}. */
    public EncounterBuilder addendum(String writtenAt, String text) {
        var addendum = FACTORY.createAddendum();
        addendum.setAuthor(header.getClinician().getName());
        addendum.setWrittenAt(OffsetDateTime.of(LocalDateTime.parse(writtenAt), OFFSET));
        addendum.setText(text);
        addendum.setSignature(EcoreUtil.copy(encounter.getSignature()));
        addendum.getSignature().setSignedAt(addendum.getWrittenAt());
        encounter.getAddenda().add(addendum);
        header.setStatus(EncounterStatus.AMENDED);
        return this;
    }
}
