package org.plumbline.ui.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.plumbline.core.phrase.Filled;
import org.plumbline.core.phrase.Phrase;
import org.plumbline.core.phrase.PhraseContext;
import org.plumbline.core.phrase.Placeholders;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.TextHelp;

/** Helps whoever writes in a chart: phrases are filled from the encounter in front. */
public final class ChartTextHelp implements TextHelp {

    private final ClinicWords words;
    private final Clinic clinic;
    private final Supplier<ChartSession> session;
    private final Supplier<Optional<Encounter>> shown;
    private final Control owner;

    /**
     * @param owner lives as long as the chart is open
     * @param shown the encounter in front
     */
    public ChartTextHelp(Control owner, Clinic clinic, Supplier<ChartSession> session,
            Supplier<Optional<Encounter>> shown) {
        this.owner = owner;
        this.clinic = clinic;
        this.session = session;
        this.shown = shown;
        words = clinic.words();
        Background.runQuietly(Messages.readingWords, owner, monitor -> words.read(), read -> { });
    }

    @Override
    public List<Phrase> phrases(String field, String typed) {
        return words.phrases().find(field, typed);
    }

    @Override
    public Filled fill(Phrase phrase) {
        return context().map(context -> Placeholders.fill(phrase.text(), context))
                .orElse(new Filled(phrase.text(), List.of()));
    }

    private Optional<PhraseContext> context() {
        return shown.get().flatMap(encounter -> session.get().header(encounter.getId()).map(header -> {
            Episode episode = (Episode) header.eContainer();
            List<Visit> visits = new ArrayList<>(session.get().visits(episode, day(header)).stream()
                    .filter(visit -> visit.note() != encounter).toList());
            visits.add(new Visit(header, encounter));
            return new PhraseContext(session.get().chart(), episode, visits, clinic.catalogue(), Locale.getDefault());
        }));
    }

    private static LocalDate day(EncounterHeader header) {
        return header.getStart().toLocalDate();
    }

    @Override
    public void keep(String field, String kept) {
        Phrase phrase = new Phrase("phrase-" + UUID.randomUUID(), name(kept), kept, List.of(field));
        Background.runQuietly(Messages.readingWords, owner,
                monitor -> words.change(ClinicWords.me(), set -> set.with(phrase)), set -> { });
    }

    /** The first words. */
    private static String name(String kept) {
        return kept.strip().lines().findFirst().stream().flatMap(line -> Arrays.stream(line.split("\\s+"))).limit(4)
                .collect(Collectors.joining(" "));
    }

    @Override
    public boolean knows(String word) {
        return words.knows(word);
    }

    @Override
    public List<String> suggest(String word) {
        return words.speller().map(speller -> speller.suggest(word)).orElse(List.of());
    }

    @Override
    public void learn(String word, Runnable then) {
        Background.runQuietly(Messages.readingWords, owner, monitor -> words.learn(word), learned -> then.run());
    }
}
