package org.plumbline.store;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.plumbline.core.phrase.PhraseFileException;
import org.plumbline.core.phrase.PhraseSet;
import org.plumbline.store.internal.Messages;

/** The phrases that a clinic shares and those of one person. Not for the user interface's thread. */
public final class ClinicPhrases {

    private static final String CLINIC = "phrases";

    private final ClinicDocuments documents;

    public ClinicPhrases(ClinicDocuments documents) {
        this.documents = documents;
    }

    /** Whose phrases: everybody's, or those of the person with this name. */
    public record Owner(String person) {

        /** The clinic. */
        public static final Owner CLINIC = new Owner("");

        private String document() {
            return person.isEmpty() ? ClinicPhrases.CLINIC : ClinicPhrases.CLINIC + ' ' + person;
        }
    }

    /** A set of phrases; an empty one where nobody has written any. */
    public PhraseSet read(Owner owner) throws StoreException {
        return set(documents.read(owner.document()));
    }

    /**
     * Changes a set; what others changed in the meantime stays.
     *
     * @return the set as it is now
     */
    public PhraseSet change(Owner owner, UnaryOperator<PhraseSet> change) throws StoreException {
        Optional<ClinicDocument> before = documents.read(owner.document());
        PhraseSet changed = change.apply(set(before));
        documents.write(owner.document(), changed.text(),
                before.map(ClinicDocument::revision).orElse(ClinicDocument.NEW));
        return changed;
    }

    private static PhraseSet set(Optional<ClinicDocument> document) throws StoreException {
        if (document.isEmpty()) {
            return PhraseSet.none();
        }
        try {
            return PhraseSet.read(document.get().content());
        } catch (PhraseFileException damaged) {
            throw new StoreException(Messages.format(Messages.clinicDocumentDamaged, document.get().name()), damaged);
        }
    }
}
