package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.TreatmentEntry;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Side;

/** Reads a treatment or a procedure code with its minutes, side and a remark. */
final class TreatmentReader implements EntryReader {

    /** Minutes of a long day; more is a slip. */
    private static final int LONGEST = 480;

    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(m|min|')$");

    private final Map<String, Entry> treatments;

    TreatmentReader(Catalogue catalogue) {
        treatments = ShortNames.of(Stream.concat(catalogue.all(Treatment.class).stream(),
                catalogue.all(ProcedureCode.class).stream()).toList());
        catalogue.all(ProcedureCode.class)
                .forEach(code -> treatments.putIfAbsent(ShortNames.word(code.getCode()), code));
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        Entry treatment = ShortNames.find(treatments, subject, rest, this);
        Side side = Side.UNSPECIFIED;
        OptionalInt minutes = OptionalInt.empty();
        Optional<String> remark = Optional.empty();
        for (Token token : rest.subList(1, rest.size())) {
            Optional<Side> named = Sides.named(token);
            if (token.quoted() && remark.isEmpty()) {
                remark = Optional.of(token.text());
            } else if (named.isPresent() && side == Side.UNSPECIFIED) {
                side = named.get();
            } else if (minutes.isEmpty() && !token.quoted()) {
                minutes = OptionalInt.of(Numbers.whole(token, UNIT.matcher(token.word()).replaceFirst(""), 0, LONGEST));
            } else {
                throw Misread.wrong(token, Messages.tooMuch, Likeness.shortened(token.text()));
            }
        }
        return List.of(new TreatmentEntry(treatment, minutes, side, remark, treatment.getLabel(),
                said(side, minutes, remark)));
    }

    private static String said(Side side, OptionalInt minutes, Optional<String> remark) {
        List<String> said = new ArrayList<>();
        minutes.ifPresent(number -> said.add(Messages.format(Messages.minutes, number)));
        if (side != Side.UNSPECIFIED) {
            said.add(Sides.name(side));
        }
        remark.ifPresent(words -> said.add('\u201c' + words + '\u201d'));
        return said.isEmpty() ? Messages.given : String.join(", ", said);
    }

    @Override
    public List<Word> next(List<Token> rest) {
        return rest.isEmpty() ? ShortNames.words(treatments) : rest.size() == 1 ? List.of() : Sides.words();
    }

    @Override
    public String meaning() {
        return Messages.treatmentTopic;
    }

    @Override
    public String form() {
        return Messages.formTreatment;
    }
}
