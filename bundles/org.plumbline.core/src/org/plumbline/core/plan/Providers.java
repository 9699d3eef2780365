package org.plumbline.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.TreatmentLine;

/** The people who give treatment, as they are written in a line: a name and, after a comma, the credentials. */
public final class Providers {

    private Providers() {
    }

    /** Those whom the encounters of an episode and a note name, each once. */
    public static List<Clinician> known(Episode episode, Encounter note) {
        Map<String, Clinician> known = new LinkedHashMap<>();
        Stream.concat(episode.getEncounters().stream().map(EncounterHeader::getClinician).toList().reversed().stream(),
                note.getTreatments().stream().map(TreatmentLine::getProvider)).filter(Objects::nonNull)
                .forEach(one -> known.putIfAbsent(words(one), one));
        return List.copyOf(known.values());
    }

    /** Name and credentials; empty for nobody. */
    public static String words(@Nullable Clinician clinician) {
        if (clinician == null) {
            return "";
        }
        String credentials = clinician.getCredentials();
        return credentials == null || credentials.isBlank() ? clinician.getName()
                : clinician.getName() + ", " + credentials;
    }

    /**
     * Who is meant by what was typed: one of those known by the beginning of the name, else somebody new, whose
     * profession follows from the credentials.
     *
     * @return a copy for the line to keep; empty when nothing was typed
     */
    public static Optional<Clinician> read(String typed, List<Clinician> known) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Clinician> meant = known.stream().filter(one -> words(one).toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        return Optional.of(meant.size() == 1 ? EcoreUtil.copy(meant.getFirst()) : somebody(words));
    }

    private static Clinician somebody(String words) {
        String[] parts = words.split("\\s*,\\s*", 2);
        Clinician clinician = ChartFactory.eINSTANCE.createClinician();
        clinician.setName(parts[0]);
        clinician.setCredentials(parts.length > 1 ? parts[1] : null);
        clinician.setDiscipline(discipline(parts.length > 1 ? parts[1] : ""));
        return clinician;
    }

    private static Discipline discipline(String credentials) {
        List<String> titles = List.of(credentials.toUpperCase(Locale.ROOT).replace(".", "").split("[^A-Z]+"));
        return Stream.of("PT", "DPT", "MPT", "MSPT").anyMatch(titles::contains) ? Discipline.PHYSICAL_THERAPY
                : titles.contains("PTA") ? Discipline.ASSISTANT
                        : titles.contains("DC") ? Discipline.CHIROPRACTIC : Discipline.OTHER;
    }
}
