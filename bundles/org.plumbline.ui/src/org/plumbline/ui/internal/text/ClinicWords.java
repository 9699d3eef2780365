package org.plumbline.ui.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.plumbline.core.language.SpellChecker;
import org.plumbline.core.phrase.PhraseSet;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicDocument;
import org.plumbline.store.ClinicPhrases;
import org.plumbline.store.ClinicPhrases.Owner;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.ClinicianProfile;

/**
 * The words of a clinic: phrases that came with the knowledge, its own and those of the clinician; and what its
 * dictionary has learned. Read in the background, then at hand for every chart; safe for any thread.
 */
public final class ClinicWords {

    private static final String LEARNED = "dictionary";

    private final Clinic clinic;
    private final Optional<SpellChecker> speller;
    private volatile PhraseSet phrases = PhraseSet.none();
    private volatile Set<String> learned = Set.of();

    public ClinicWords(Clinic clinic, Optional<SpellChecker> speller) {
        this.clinic = clinic;
        this.speller = speller;
    }

    /** Reads all of them, and the dictionary. Not for the user interface's thread. */
    public synchronized ClinicWords read() throws StoreException {
        ChartStore store = clinic.store();
        ClinicPhrases kept = new ClinicPhrases(store.clinicDocuments());
        phrases = PhraseSet.of(clinic.catalogue()).with(kept.read(Owner.CLINIC)).with(kept.read(me()));
        learned = learned(store.clinicDocuments().read(LEARNED));
        speller.ifPresent(one -> one.knows("plumbline"));
        return this;
    }

    /** Whose the phrases of the clinician are. */
    public static Owner me() {
        return new Owner(ClinicianProfile.read().name());
    }

    /** Changes a set of phrases. Not for the user interface's thread. */
    public synchronized PhraseSet change(Owner owner, UnaryOperator<PhraseSet> change) throws StoreException {
        PhraseSet changed = new ClinicPhrases(clinic.store().clinicDocuments()).change(owner, change);
        read();
        return changed;
    }

    /** Takes a word into the dictionary of the clinic. Not for the user interface's thread. */
    synchronized Set<String> learn(String word) throws StoreException {
        Optional<ClinicDocument> before = clinic.store().clinicDocuments().read(LEARNED);
        Set<String> known = new TreeSet<>(learned(before));
        known.add(word.toLowerCase(Locale.ROOT));
        clinic.store().clinicDocuments().write(LEARNED, String.join("\n", known),
                before.map(ClinicDocument::revision).orElse(ClinicDocument.NEW));
        learned = Set.copyOf(known);
        return learned;
    }

    private static Set<String> learned(Optional<ClinicDocument> document) {
        return document.map(kept -> Set.copyOf(new TreeSet<>(kept.content().lines().toList()))).orElse(Set.of());
    }

    /** Every phrase at hand; where two have one id, the clinician's counts before the clinic's. */
    PhraseSet phrases() {
        return phrases;
    }

    /** Whether a word is right; every word is where nothing checks the spelling. */
    boolean knows(String word) {
        return learned.contains(word.toLowerCase(Locale.ROOT)) || speller.map(one -> one.knows(word)).orElse(true);
    }

    Optional<SpellChecker> speller() {
        return speller;
    }
}
