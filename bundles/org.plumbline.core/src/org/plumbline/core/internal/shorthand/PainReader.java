package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.PainEntry;

/** Reads pain now, best and worst: {@code 6}, {@code 6/2/8}, and {@code 6//8} for what was not asked. */
final class PainReader implements EntryReader {

    private static final int MOST = 10;
    private static final int SCORES = 3;

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        if (rest.isEmpty()) {
            throw Misread.missing(subject, Messages.whatFound, meaning(), form());
        }
        Misread.beyond(1, rest);
        Token token = rest.get(0);
        String[] parts = token.text().split("/", -1);
        if (parts.length > SCORES || token.text().replace("/", "").isEmpty()) {
            throw Misread.wrong(token, Messages.noNumber, Likeness.shortened(token.text()));
        }
        List<OptionalInt> scores = new ArrayList<>();
        for (int i = 0; i < SCORES; i++) {
            scores.add(i < parts.length && !parts[i].isEmpty()
                    ? OptionalInt.of(Numbers.whole(token, parts[i], 0, MOST)) : OptionalInt.empty());
        }
        return List.of(new PainEntry(scores.get(0), scores.get(1), scores.get(2), meaning(), said(scores)));
    }

    private static String said(List<OptionalInt> scores) {
        List<String> names = List.of(Messages.painNow, Messages.painBest,
                Messages.painWorst);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < SCORES; i++) {
            String name = names.get(i);
            scores.get(i).ifPresent(score -> said.add(Messages.format(name, score)));
        }
        return String.join(", ", said);
    }

    @Override
    public List<Word> next(List<Token> rest) {
        return List.of();
    }

    @Override
    public String meaning() {
        return Messages.painTopic;
    }

    @Override
    public String form() {
        return Messages.formPain;
    }
}
