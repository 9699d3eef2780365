package org.plumbline.store.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.store.UnconfirmedException;

/** Sees to it that nothing unconfirmed is kept in a signed note. */
public final class SignedNotes {

    private SignedNotes() {
    }

    /** Ids of the encounters of a chart that are signed. */
    public static Set<String> of(Chart chart) {
        return signed(chart).map(EncounterHeader::getId).collect(Collectors.toSet());
    }

    /** Refuses notes of a chart that are signed while something in them, or a score of theirs, is unconfirmed. */
    public static void require(Chart chart, List<Encounter> notes) throws UnconfirmedException {
        Map<String, EncounterHeader> headers = signed(chart)
                .collect(Collectors.toMap(EncounterHeader::getId, header -> header, (first, next) -> first));
        List<EObject> parts = notes.stream().filter(note -> headers.containsKey(note.getId()))
                .flatMap(note -> Provenances.unconfirmed(headers.get(note.getId()), note).stream()).toList();
        if (!parts.isEmpty()) {
            throw new UnconfirmedException(Messages.format(Messages.unconfirmed, count(parts, Literals.FINDING),
                    count(parts, Literals.TREATMENT_LINE), count(parts, Literals.OUTCOME_SCORE),
                    count(parts, Literals.FIELD_ORIGIN)), parts);
        }
    }

    private static Stream<EncounterHeader> signed(Chart chart) {
        return chart.getEpisodes().stream().flatMap(episode -> episode.getEncounters().stream())
                .filter(header -> header.getStatus() == EncounterStatus.SIGNED
                        || header.getStatus() == EncounterStatus.AMENDED);
    }

    private static long count(List<EObject> parts, EClass kind) {
        return parts.stream().filter(kind::isInstance).count();
    }
}
