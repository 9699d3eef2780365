package org.plumbline.core.reasoning;

import java.util.Map;
import java.util.Optional;

import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Position;

/**
 * The positions a clinic has chosen where the source documents disagree (CF-…).
 *
 * @param chosen id of the position by id of the conflict; what is not in it stays with the default of the catalogue
 */
public record ClinicPositions(Map<String, String> chosen) {

    /** A clinic that has chosen nothing. */
    public static final ClinicPositions DEFAULTS = new ClinicPositions(Map.of());

    public ClinicPositions {
        chosen = Map.copyOf(chosen);
    }

    /** The position in use; empty when the content names one that is not there. */
    public Optional<Position> of(Conflict conflict) {
        String own = chosen.getOrDefault(conflict.getId(), conflict.getDefaultPosition());
        return position(conflict, own).or(() -> position(conflict, conflict.getDefaultPosition()));
    }

    private static Optional<Position> position(Conflict conflict, String id) {
        return conflict.getPositions().stream().filter(position -> id.equals(position.getId())).findFirst();
    }
}
