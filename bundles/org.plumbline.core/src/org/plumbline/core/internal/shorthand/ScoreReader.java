package org.plumbline.core.internal.shorthand;

import java.util.List;

import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.ScoreEntry;
import org.plumbline.model.catalogue.OutcomeInstrument;

/** Reads the score of an instrument. */
final class ScoreReader implements EntryReader {

    private final OutcomeInstrument instrument;

    ScoreReader(OutcomeInstrument instrument) {
        this.instrument = instrument;
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        if (rest.isEmpty()) {
            throw Misread.missing(subject, Messages.whatFound, meaning(), form());
        }
        Misread.beyond(1, rest);
        double score = Numbers.read(rest.get(0), rest.get(0).text(), instrument.getLow(), instrument.getHigh());
        return List.of(new ScoreEntry(instrument, score, instrument.getAbbreviation(),
                Messages.format(Messages.score, score, instrument.getHigh())));
    }

    @Override
    public List<Word> next(List<Token> rest) {
        return List.of();
    }

    @Override
    public String meaning() {
        return instrument.getLabel();
    }

    @Override
    public String form() {
        return Messages.format(Messages.formScore, instrument.getLow(), instrument.getHigh());
    }
}
