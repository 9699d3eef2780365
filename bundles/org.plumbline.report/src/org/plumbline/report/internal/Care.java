package org.plumbline.report.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Confirmed;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Patient;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/**
 * The episode of care a report is about, as it stood on the day the report is written, with the words to tell it in.
 *
 * @param request what the report is built from
 * @param episode the episode
 * @param visits its encounters up to that day, oldest first, with what was typed or confirmed in them
 * @param language words, numbers and dates
 * @param cells cells of tables
 */
public record Care(ReportRequest request, Episode episode, List<Visit> visits, ReportLanguage language,
        CellMaker cells) {

    /** The care a report is asked for. */
    public static Care of(ReportRequest request) throws ReportException {
        ReportLanguage language = new ReportLanguage(request.locale());
        Episode episode = request.chart().getEpisodes().stream()
                .filter(candidate -> candidate.getId().equals(request.episode())).findFirst()
                .orElseThrow(() -> new ReportException(language.say("error.noEpisode",
                        request.chart().getPatient().getRecordNumber(), request.episode())));
        List<Encounter> notes = request.encounters().stream().map(Confirmed::of).toList();
        return new Care(request, episode, Visit.of(episode, notes, request.today()), language,
                new CellMaker(language));
    }

    public Patient patient() {
        return request.chart().getPatient();
    }

    public Catalogue catalogue() {
        return request.catalogue();
    }

    public LocalDate today() {
        return request.today();
    }

    /** A sentence with values put in. */
    public String say(String key, @Nullable Object... values) {
        return language.say(key, values);
    }

    /** Given and family name. */
    public String patientName() {
        return patient().getGivenName() + ' ' + patient().getFamilyName();
    }

    /** Age of the patient on a day, in years; empty when the date of birth is not known. */
    public OptionalInt age(LocalDate day) {
        LocalDate born = patient().getBirthDate();
        return born == null ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.YEARS.between(born, day));
    }

    /** The condition of the catalogue that a diagnosis names. */
    public Optional<Condition> condition(Diagnosis diagnosis) {
        return diagnosis.getCondition() == null ? Optional.empty()
                : catalogue().find(Condition.class, diagnosis.getCondition());
    }

    public Optional<Coverage> coverage() {
        return Optional.ofNullable(patient().getCoverage());
    }

    /** The clinician of the latest encounter that names one. */
    public Optional<Clinician> clinician() {
        return visits.reversed().stream().map(visit -> visit.header().getClinician()).filter(found -> found != null)
                .findFirst();
    }

    /** Name with credentials. */
    public String signed(String name, @Nullable String credentials) {
        return credentials == null || credentials.isBlank() ? name : name + ", " + credentials;
    }

    /** Names the encounter that a value comes from, such as Visit, Nov 3, 2026. */
    public String source(Visit visit) {
        return source(visit.header(), visit.date());
    }

    /** Names the encounter with this id and the day; only the day when no such encounter is known. */
    public String source(String encounter, LocalDate day) {
        return episode.getEncounters().stream().filter(header -> header.getId().equals(encounter)).findFirst()
                .map(header -> source(header, day)).orElseGet(() -> language.date(day));
    }

    private String source(EncounterHeader header, LocalDate day) {
        return say("source", language.name(header.getKind()), language.date(day));
    }

    /** The report made of these sections; those without content are left out. */
    public Report report(String kind, String title, List<Field> subject, List<Section> sections) {
        return new Report(kind, title, language.locale(), patient().getRecordNumber(), request.letterhead(), subject,
                today(), catalogue().version(),
                sections.stream().filter(section -> !section.blocks().isEmpty()).toList(),
                request.chart().isInvented() ? say("footnote.invented") : "");
    }
}
