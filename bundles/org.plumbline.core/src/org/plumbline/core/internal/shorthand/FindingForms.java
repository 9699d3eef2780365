package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;

/**
 * What is commonly said of the items of one kind.
 *
 * @param form how an entry goes on after the item, for people
 * @param words words that are offered
 */
record FindingForms(String form, List<Word> words) {

    private FindingForms(String form, String words) {
        this(form, Word.list(words));
    }

    /** Those of an item. */
    static FindingForms of(ExamItem item) {
        return switch (item) {
            case RangeOfMotion range -> new FindingForms(Messages.formRange, Messages.wordsRange);
            case MuscleTest test -> new FindingForms(Messages.formStrength, Messages.wordsStrength);
            case NeuroItem neuro -> switch (neuro.getKind()) {
                case SENSATION -> new FindingForms(Messages.formSensation, Messages.wordsSensation);
                case POWER -> new FindingForms(Messages.formPower, Messages.wordsStrength);
                case REFLEX -> new FindingForms(Messages.formReflex, Messages.wordsReflex);
                case NEURODYNAMIC -> new FindingForms(Messages.formNeurodynamic, Messages.wordsNeurodynamic);
                case CONTROL -> new FindingForms(Messages.formWords, Messages.wordsNormal);
            };
            case SpecialTest test -> new FindingForms(Messages.formTest, Messages.wordsTest);
            case TestCluster cluster -> new FindingForms(Messages.formTest, Messages.wordsTest);
            case RepeatedMovement movement -> new FindingForms(Messages.formMovement, Messages.wordsMovement);
            case PalpationItem segment when !segment.getLevels().isEmpty() -> new FindingForms(Messages.formSegment,
                    Messages.wordsSegment);
            case FunctionalTest test -> new FindingForms(Messages.formFunction, Messages.wordsFunction);
            case ObservationItem seen -> new FindingForms(Messages.formWords, Stream.concat(
                    seen.getGrades().stream().map(grade -> new Word(grade, seen.getLabel())),
                    Word.list(Messages.wordsNormal).stream()).toList());
            default -> new FindingForms(Messages.formWords, Messages.wordsNormal);
        };
    }
}
