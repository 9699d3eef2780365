package org.plumbline.core.internal.exam;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Tri;

/** A finding whose result is words. The marks stand behind them. */
abstract class WordsGrammar<F extends Finding> extends Grammar<F> {

    private final EStructuralFeature words;

    WordsGrammar(F finding, EStructuralFeature words) {
        super(finding, words);
        this.words = words;
    }

    /** What is meant by what was typed. */
    protected abstract String meaning(String typed);

    /** Whether the words alone are normal. */
    protected abstract Normality said(String words);

    @Override
    protected final Normality judgement() {
        Object said = finding.eGet(words);
        return finding.getPainful() == Tri.YES || said == null ? super.judgement() : said((String) said);
    }

    /** Why words cannot be the result. */
    protected Optional<String> problem(String meaning) {
        return Optional.empty();
    }

    @Override
    protected final void take(EntryReader entry) {
        while (entry.last(this::mark)) {
            // one mark after the other
        }
        String typed = entry.rest();
        String meant = isQuoted(typed) ? typed.substring(1, typed.length() - 1) : meaning(typed);
        problem(meant).ifPresent(entry::fail);
        finding.eSet(words, meant.isEmpty() ? null : meant);
    }

    /** The words, in quotes where they would mean something else. */
    @Override
    protected final String result() {
        String said = (String) finding.eGet(words);
        return said == null ? ""
                : isQuoted(said) || new EntryReader(said).last(Grammar::isMark) || !meaning(said).equals(said)
                        ? '"' + said + '"' : said;
    }

    private static boolean isQuoted(String typed) {
        return typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
    }

    @Override
    protected final boolean isInResult(EStructuralFeature feature) {
        return feature == words;
    }
}
