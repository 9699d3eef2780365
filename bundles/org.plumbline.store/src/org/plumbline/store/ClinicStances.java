package org.plumbline.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.store.internal.Messages;

/**
 * The positions that a clinic chose where sources disagree, as they are kept: a line for each conflict, its id and that
 * of the position. Not for the user interface's thread.
 */
public final class ClinicStances {

    private static final String POSITIONS = "positions";

    private final ClinicDocuments documents;

    public ClinicStances(ClinicDocuments documents) {
        this.documents = documents;
    }

    /** What the clinic chose; nothing where it never did. */
    public ClinicPositions read() throws StoreException {
        return positions(documents.read(POSITIONS));
    }

    /**
     * Chooses positions; what others chose in other conflicts in the meantime stays.
     *
     * @param chosen id of the position by id of the conflict; an empty one goes back to that of the catalogue
     * @return the positions as they are now
     */
    public ClinicPositions choose(Map<String, Optional<String>> chosen) throws StoreException {
        Optional<ClinicDocument> before = documents.read(POSITIONS);
        Map<String, String> all = new TreeMap<>(positions(before).chosen());
        chosen.forEach((conflict, position) -> position.ifPresentOrElse(own -> all.put(conflict, own),
                () -> all.remove(conflict)));
        ClinicPositions now = new ClinicPositions(all);
        documents.write(POSITIONS, all.entrySet().stream().map(one -> one.getKey() + ' ' + one.getValue())
                .collect(Collectors.joining("\n")), before.map(ClinicDocument::revision).orElse(ClinicDocument.NEW));
        return now;
    }

    private static ClinicPositions positions(Optional<ClinicDocument> document) throws StoreException {
        Map<String, String> chosen = new TreeMap<>();
        for (String line : document.map(ClinicDocument::content).orElse("").lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length != 2) {
                throw new StoreException(Messages.format(Messages.clinicDocumentDamaged, POSITIONS));
            }
            chosen.put(words[0], words[1]);
        }
        return new ClinicPositions(chosen);
    }
}
