package org.plumbline.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Background;
import org.plumbline.model.catalogue.BodyDrawing;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.DisputedStatement;
import org.plumbline.model.catalogue.Education;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.PainCategory;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Prognosis;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RiskFactor;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.Wording;

import picocli.CommandLine.TypeConversionException;

/** Kinds of entries as people ask for them. */
enum CatalogueKind {
    CATEGORY(PainCategory.class),
    CONDITION(Condition.class),
    SYMPTOM(Symptom.class),
    QUESTION(ScreeningQuestion.class),
    RED_FLAG(RedFlag.class),
    RISK(RiskFactor.class),
    EXAM(ExamItem.class),
    TEST(SpecialTest.class, TestCluster.class),
    INSTRUMENT(OutcomeInstrument.class),
    TREATMENT(Treatment.class),
    PROCEDURE(ProcedureCode.class),
    EXERCISE(Exercise.class),
    FIGURE(Figure.class),
    BODY(BodyDrawing.class, BodyRegion.class),
    RULE(Rule.class),
    PAYER(PayerRuleSet.class),
    EDUCATION(Education.class),
    ANATOMY(Background.class),
    PROGNOSIS(Prognosis.class),
    EVIDENCE(EvidenceReference.class),
    DISPUTE(DisputedStatement.class),
    CONFLICT(Conflict.class),
    WORDING(Wording.class);

    private final List<Class<? extends Entry>> classes;

    @SafeVarargs
    CatalogueKind(Class<? extends Entry>... classes) {
        this.classes = List.of(classes);
    }

    /** The kind with this name. */
    static CatalogueKind of(String typed) {
        return Arrays.stream(values()).filter(kind -> kind.toString().equalsIgnoreCase(typed)).findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.format(Messages.noKind, typed,
                        Arrays.stream(values()).map(CatalogueKind::toString).collect(Collectors.joining(", ")))));
    }

    /** Entries of this kind, in the order of the pack. */
    List<Entry> entries(Catalogue catalogue) {
        return catalogue.all(Entry.class).stream().filter(this::holds).toList();
    }

    /** Whether the entry is of this kind. */
    boolean holds(Entry entry) {
        return classes.stream().anyMatch(kind -> kind.isInstance(entry));
    }

    /** The kind as typed: {@code red-flag}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
