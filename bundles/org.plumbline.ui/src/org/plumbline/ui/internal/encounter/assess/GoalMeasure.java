package org.plumbline.ui.internal.encounter.assess;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Better;

/**
 * What a goal can be measured by.
 *
 * @param id id of the instrument or examination item
 * @param label short label, as goals show it
 * @param name full name
 * @param subscale id of the subscale, null for the whole
 * @param unit unit
 * @param better which way improvement goes
 */
record GoalMeasure(String id, String label, String name, String subscale, String unit, Better better) {

    /** Unit of a dynamometer, and the only number a muscle test gives. */
    private static final String NEWTON = "N";

    /** Everything in the catalogue that gives a number. */
    static List<GoalMeasure> all(Catalogue catalogue) {
        Stream<GoalMeasure> instruments = catalogue.all(OutcomeInstrument.class).stream()
                .filter(instrument -> instrument.getBetter() != org.plumbline.model.catalogue.Better.NEITHER)
                .flatMap(GoalMeasure::of);
        Stream<GoalMeasure> ranges = catalogue.all(RangeOfMotion.class).stream().map(item -> new GoalMeasure(
                item.getId(), item.getLabel(), "", null, item.getUnit(), Better.HIGHER));
        Stream<GoalMeasure> functions = catalogue.all(FunctionalTest.class).stream()
                .filter(item -> item.getUnit() != null).map(item -> new GoalMeasure(item.getId(), item.getLabel(), "",
                        null, item.getUnit(), Better.HIGHER));
        Stream<GoalMeasure> muscles = catalogue.all(MuscleTest.class).stream().map(item -> new GoalMeasure(
                item.getId(), item.getLabel(), "", null, NEWTON, Better.HIGHER));
        return Stream.of(instruments, ranges, functions, muscles).flatMap(one -> one).toList();
    }

    private static Stream<GoalMeasure> of(OutcomeInstrument instrument) {
        Better better = Better.get(instrument.getBetter().getLiteral());
        return Stream.concat(
                Stream.of(new GoalMeasure(instrument.getId(), instrument.getAbbreviation(), instrument.getLabel(),
                        null, instrument.getUnit(), better)),
                instrument.getSubscales().stream().map(part -> new GoalMeasure(instrument.getId(),
                        instrument.getAbbreviation() + ' ' + part.getLabel(), instrument.getLabel(), part.getId(),
                        instrument.getUnit(), better)));
    }
}
