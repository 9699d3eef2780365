package org.plumbline.core.internal.vignette;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.vignette.VignetteException;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Patient;

/** Writes the chart of a vignette, key by key. */
public final class CaseWriter {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    /** Start of care, within the life of every rule and code list that comes with the product. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    /** Plain words and numbers of a visit, by key. */
    private static final Map<String, EAttribute> SUBJECTIVE = Map.ofEntries(
            Map.entry("complaint", SUBJECTIVE__COMPLAINT), Map.entry("since last", SUBJECTIVE__SINCE_LAST),
            Map.entry("location", SUBJECTIVE__LOCATION), Map.entry("quality", SUBJECTIVE__QUALITY),
            Map.entry("frequency", SUBJECTIVE__FREQUENCY), Map.entry("morning", SUBJECTIVE__MORNING),
            Map.entry("day", SUBJECTIVE__DAY), Map.entry("evening", SUBJECTIVE__EVENING),
            Map.entry("night", SUBJECTIVE__NIGHT), Map.entry("aggravating", SUBJECTIVE__AGGRAVATING),
            Map.entry("easing", SUBJECTIVE__EASING), Map.entry("function", SUBJECTIVE__CURRENT_FUNCTION),
            Map.entry("home programme", SUBJECTIVE__HOME_PROGRAM), Map.entry("run km", SUBJECTIVE__RUN_KM));

    private static final Map<String, EAttribute> ASSESSMENT = Map.of(
            "assessment", ASSESSMENT__TEXT, "impairments", ASSESSMENT__IMPAIRMENTS, "response", ASSESSMENT__RESPONSE,
            "prognosis", ASSESSMENT__PROGNOSIS, "necessity", ASSESSMENT__NECESSITY,
            "complexities", ASSESSMENT__COMPLEXITIES, "discharge reason", ASSESSMENT__DISCHARGE_REASON);

    private static final Map<String, EAttribute> EPISODE = Map.of(
            "mechanism", EPISODE__ONSET_MECHANISM, "prior care", EPISODE__PRIOR_CARE,
            "prior function", EPISODE__PRIOR_FUNCTION, "referral", EPISODE__REFERRAL,
            "irritability", EPISODE__IRRITABILITY, "equipment", EPISODE__EQUIPMENT);

    private static final Map<String, EAttribute> PATIENT = Map.of(
            "sex", PATIENT__SEX, "occupation", PATIENT__OCCUPATION, "history", PATIENT__HISTORY);

    private static final Map<String, EAttribute> RUNNING = Map.of(
            "km a week", RUNNING_PROFILE__WEEKLY_KM, "usual km a week", RUNNING_PROFILE__USUAL_WEEKLY_KM,
            "runs a week", RUNNING_PROFILE__RUNS_PER_WEEK, "longest km", RUNNING_PROFILE__LONGEST_KM,
            "training years", RUNNING_PROFILE__TRAINING_YEARS, "sitting hours", RUNNING_PROFILE__SITTING_HOURS,
            "recent change", RUNNING_PROFILE__RECENT_CHANGE, "surfaces", RUNNING_PROFILE__SURFACES);

    private final Catalogue catalogue;
    private final Chart chart = NEW.createChart();
    private final Episode episode = NEW.createEpisode();
    private final Clinician clinician = NEW.createClinician();
    private final EpisodeWriter care;
    private final List<Encounter> notes = new ArrayList<>();
    private Optional<NoteWriter> note = Optional.empty();

    public CaseWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        Patient patient = NEW.createPatient();
        patient.setRecordNumber("V-1");
        patient.setGivenName(Messages.patient);
        patient.setFamilyName(Messages.patient);
        patient.setRunning(NEW.createRunningProfile());
        chart.setId("vignette");
        chart.setInvented(true);
        chart.setPatient(patient);
        chart.getEpisodes().add(episode);
        episode.setId("episode");
        episode.setTitle(Messages.patient);
        episode.setStart(FIRST_DAY);
        clinician.setName(Messages.clinician);
        care = new EpisodeWriter(episode, catalogue);
    }

    /** The case, on the day of its last visit. */
    public ClinicalCase known() {
        note.ifPresent(NoteWriter::repeatPain);
        LocalDate day = episode.getEncounters().isEmpty() ? FIRST_DAY
                : episode.getEncounters().getLast().getStart().toLocalDate();
        return new ClinicalCase(chart, episode, Visit.of(episode, notes, day), day, catalogue,
                ClinicPositions.DEFAULTS);
    }

    /** Takes one line of the file. */
    public void take(String key, String value, int line) throws VignetteException {
        switch (key) {
            case "age" -> chart.getPatient().setBirthDate(
                    FIRST_DAY.minusYears(Words.whole(value, line)).minusMonths(1));
            case "payer" -> payer(value);
            case "discipline" -> Words.set(clinician, CLINICIAN__DISCIPLINE, value, line);
            case "credentials" -> clinician.setCredentials(value);
            case "onset" -> episode.setOnset(Words.day(value, FIRST_DAY, line));
            case "visit" -> visit(value, line);
            case String word when PATIENT.containsKey(word) -> set(chart.getPatient(), PATIENT, key, value, line);
            case String word when RUNNING.containsKey(word) -> set(chart.getPatient().getRunning(), RUNNING, key, value,
                    line);
            case String word when EPISODE.containsKey(word) -> set(episode, EPISODE, key, value, line);
            case String word when care.takes(word) -> care.take(word, value, today(), line);
            default -> ofVisit(key, value, line);
        }
    }

    private void ofVisit(String key, String value, int line) throws VignetteException {
        boolean words = SUBJECTIVE.containsKey(key) || ASSESSMENT.containsKey(key) || key.equals("plan text");
        if (!words && !NoteWriter.takes(key)) {
            throw new VignetteException(line, Messages.format(Messages.unknownKey, key));
        }
        NoteWriter writer = note.orElseThrow(
                () -> new VignetteException(line, Messages.format(Messages.noVisit, key)));
        if (SUBJECTIVE.containsKey(key)) {
            set(writer.note().getSubjective(), SUBJECTIVE, key, value, line);
        } else if (ASSESSMENT.containsKey(key)) {
            set(writer.note().getAssessment(), ASSESSMENT, key, value, line);
        } else if (words) {
            writer.note().setPlanText(value);
        } else {
            writer.take(key, value, line);
        }
    }

    private static void set(EObject owner, Map<String, EAttribute> features, String key, String value, int line)
            throws VignetteException {
        Words.set(owner, features.get(key), value, line);
    }

    private void payer(String ruleSet) {
        Coverage coverage = NEW.createCoverage();
        coverage.setPayer(ruleSet);
        coverage.setRuleSet(ruleSet);
        chart.getPatient().setCoverage(coverage);
    }

    /** Begins a visit: its kind, and, after a comma, its day. */
    private void visit(String value, int line) throws VignetteException {
        String[] parts = value.split(",", 2);
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("visit-" + (episode.getEncounters().size() + 1));
        EncounterKind kind = EncounterKind.get(parts[0].strip());
        if (kind == null) {
            throw new VignetteException(line, Messages.format(Messages.notAWord, parts[0].strip(),
                    EncounterKind.VALUES));
        }
        header.setKind(kind);
        LocalDate day = parts.length == 1 ? today() : Words.day(parts[1].strip(), FIRST_DAY, line);
        header.setStart(day.atTime(LocalTime.of(9, 0)).atOffset(ZoneOffset.UTC));
        header.setStatus(EncounterStatus.COMPLETE);
        header.setClinician(EcoreUtil.copy(clinician));
        episode.getEncounters().add(header);
        Encounter encounter = NEW.createEncounter();
        encounter.setId(header.getId());
        encounter.setContentVersion(catalogue.version());
        encounter.setSubjective(NEW.createSubjective());
        encounter.setAssessment(NEW.createAssessment());
        Optional<Encounter> earlier = notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
        notes.add(encounter);
        note.ifPresent(NoteWriter::repeatPain);
        note = Optional.of(new NoteWriter(header, encounter, earlier, catalogue));
    }

    private LocalDate today() {
        return episode.getEncounters().isEmpty() ? FIRST_DAY
                : episode.getEncounters().getLast().getStart().toLocalDate();
    }
}
