package org.plumbline.ui.internal.chart;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.Sex;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

/** Who a patient is, in a line. */
public final class PatientWords {

    private static final String BETWEEN = "\u00a0\u00a0\u00b7  ";

    private PatientWords() {
    }

    /** Name as in a list. */
    public static String name(Patient patient) {
        return patient.getGivenName() + ' ' + patient.getFamilyName();
    }

    /** Name with the family name first. */
    static String listed(Patient patient) {
        return String.join(", ", Stream.of(patient.getFamilyName(), patient.getGivenName())
                .filter(name -> name != null && !name.isEmpty()).toList());
    }

    /** Age, sex, date of birth, record number and payer, as far as they are known. */
    public static String line(Chart chart) {
        Patient patient = chart.getPatient();
        List<String> parts = new ArrayList<>();
        if (patient.getBirthDate() != null) {
            parts.add(Messages.bind(Messages.age, age(patient.getBirthDate())));
        }
        if (patient.getSex() != Sex.UNKNOWN) {
            parts.add(Words.of(patient.getSex()));
        }
        if (patient.getBirthDate() != null) {
            parts.add(Messages.bind(Messages.born, Words.of(patient.getBirthDate())));
        }
        parts.add(patient.getRecordNumber());
        if (patient.getCoverage() != null && patient.getCoverage().getPayer() != null) {
            parts.add(patient.getCoverage().getPayer());
        }
        return join(parts);
    }

    /** Age today, in whole years. */
    public static int age(LocalDate birth) {
        return Period.between(birth, LocalDate.now()).getYears();
    }

    /** The parts that are not empty, with a dot between them. */
    public static String join(List<String> parts) {
        return String.join(BETWEEN, parts.stream().filter(part -> part != null && !part.isEmpty()).toList());
    }
}
