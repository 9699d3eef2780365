package org.plumbline.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Sex;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;

/**
 * Makes clinics of any size for tests and benchmarks: so many patients with so many encounters each. The same seed
 * gives the same charts on every machine. Charts are made one at a time, as the stream is consumed.
 */
public final class ClinicGenerator {

    /** Findings of an encounter unless asked otherwise. */
    public static final int USUAL_FINDINGS = 8;

    /** Day of the latest encounter of every chart. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 19);

    private static final int EPISODE_LENGTH = 12;
    private static final int DAYS_BETWEEN = 4;

    /** Spreads neighbouring patients over the seeds of {@link Random}, whose first numbers would otherwise be alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<String> GIVEN = List.of("Aino", "Amara", "Bram", "Carlos", "Chidi", "Dalia", "Elif",
            "Émile", "Farah", "Giorgio", "Hana", "Imani", "Ivo", "Jun", "Kofi", "Léa", "Mateo", "Nils", "Oksana",
            "Pilar", "Quinn", "Rafael", "Saoirse", "Tariq", "Uma", "Viggo", "Wren", "Ximena", "Yusuf", "Zofia");
    private static final List<String> FAMILY = List.of("Abernathy", "Bergström", "Castellanos", "Dragić", "Eze",
            "Fontaine", "Grünwald", "Haddad", "Ishikawa", "Jankowska", "Kamara", "Lindqvist", "Mbeki", "Novak",
            "O’Rourke", "Petrova", "Quispe", "Rossi", "Sørensen", "Tanaka", "Umarov", "Vásquez", "Whitlock", "Xu",
            "Yamamoto", "Zeman");

    private static final List<String> RANGES = List.of("rom-lumbar-flexion", "rom-lumbar-extension",
            "rom-lumbar-side-bend", "rom-lumbar-rotation", "rom-hip-flexion", "rom-hip-extension", "rom-hip-abduction",
            "rom-hip-internal-rotation", "rom-hip-external-rotation", "X-07");
    private static final List<String> MUSCLES = List.of("X-10", "X-11", "X-22", "mmt-gluteus-maximus",
            "mmt-hamstrings", "mmt-quadriceps");
    private static final List<String> NERVES = List.of("neuro-dermatome-l3", "neuro-dermatome-l4",
            "neuro-dermatome-l5", "neuro-dermatome-s1", "neuro-reflex-knee", "neuro-reflex-ankle");
    private static final List<String> TESTS = List.of("test-slr", "test-slump", "test-kemp", "test-sij-distraction",
            "test-thigh-thrust", "test-sij-compression", "test-gaenslen", "test-faber");
    private static final List<String> GRADES = List.of("4-", "4", "4+", "5");

    private static final List<Problem> PROBLEMS = List.of(
            new Problem("M47.816", "Spondylosis, lumbar region", "C-01", "C-01.load",
                    List.of("E-02", "E-03", "E-15", "E-16")),
            new Problem("M51.26", "Disc displacement, lumbar region", "C-02", "C-02.load",
                    List.of("E-11", "E-05", "E-15", "E-16")),
            new Problem("M54.16", "Radiculopathy, lumbar region", "C-03", "C-03.load",
                    List.of("E-11", "E-16", "E-15", "E-41")),
            new Problem("M53.3", "Sacrococcygeal disorder", "C-04", "C-04.load",
                    List.of("E-38", "E-51", "E-41", "E-15")),
            new Problem("M62.830", "Muscle spasm of back", "C-05", "C-05.load",
                    List.of("E-15", "E-16", "E-34", "E-46")));

    private final long seed;

    /** What an episode is about. */
    private record Problem(String code, String label, String condition, String phase, List<String> exercises) {
    }

    public ClinicGenerator(long seed) {
        this.seed = seed;
    }

    /** Charts with {@link #USUAL_FINDINGS} findings in each encounter. */
    public Stream<ChartExchange> charts(int patients, int encountersEach) {
        return charts(patients, encountersEach, USUAL_FINDINGS);
    }

    /** Charts with so many findings in each encounter; a full evaluation has about 40. */
    public Stream<ChartExchange> charts(int patients, int encountersEach, int findingsEach) {
        return IntStream.rangeClosed(1, patients).mapToObj(number -> chart(number, encountersEach, findingsEach));
    }

    /** The chart of patient {@code number}, from 1, of this clinic. */
    public ChartExchange chart(int number, int encounters, int findings) {
        Random random = new Random((seed + number) * SPREAD);
        ChartBuilder chart = ChartBuilder.aPatient(String.format(Locale.ROOT, "G-%05d", number), pick(GIVEN, random),
                pick(FAMILY, random))
                .born(LocalDate.of(1945 + random.nextInt(55), 1, 1).plusDays(random.nextInt(365)).toString(),
                        random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                .with(patient -> patient.setPhone(String.format(Locale.ROOT, "555-%04d", random.nextInt(10_000))));
        LocalDate day = LAST_DAY.minusDays((long) DAYS_BETWEEN * (encounters - 1));
        for (int done = 0; done < encounters; done += EPISODE_LENGTH) {
            int length = Math.min(EPISODE_LENGTH, encounters - done);
            episode(chart, day.plusDays((long) DAYS_BETWEEN * done), length, findings, random);
        }
        return chart.build();
    }

    private static void episode(ChartBuilder chart, LocalDate start, int length, int findings, Random random) {
        Problem problem = pick(PROBLEMS, random);
        EpisodeBuilder episode = chart.episode("Low back pain", start.minusDays(21).toString(), start.toString())
                .diagnosis(problem.code(), problem.label(), random.nextBoolean() ? Side.LEFT : Side.RIGHT,
                        problem.condition())
                .plan(start.toString(), 2, 6, List.of("T-12", "T-19"), plan -> plan.setPrognosis("Good"));
        problem.exercises().forEach(exercise -> episode.prescribe(problem.phase(), exercise, start.toString())
                .reps(3, 10).often(1, 5));
        int odi = 30 + 2 * random.nextInt(15);
        GoalBuilder goal = episode.goal("Disability of 10 % or less on the ODI").measuredBy("odi", "", "%")
                .from(odi, 10, 8);
        for (int n = 0; n < length; n++) {
            String at = start.plusDays((long) DAYS_BETWEEN * n) + "T09:00";
            EncounterBuilder encounter = n == 0 ? episode.evaluation(at, 60)
                    : n % 6 == 0 ? episode.reEvaluation(at, 50) : episode.visit(at, 45);
            int worst = Math.clamp(8 - n / 2 + random.nextInt(3) - 1, 0, 10);
            encounter.pain(Math.max(0, worst - 2), Math.max(0, worst - 4), worst)
                    .sinceLast("Pain " + worst + "/10 after sitting, less after walking", "Five of seven days")
                    .examined(found -> examine(found, findings, random))
                    .treated("T-12", "97112", 15, "Holds neutral").treated("T-19", "97110", 23, "Load tolerated")
                    .assessed("Worst pain " + worst + "/10, progressing with load.", "Good")
                    .next("Continue the plan.", "Worst pain " + worst + "/10").signed();
            if (n % 6 == 0) {
                int score = Math.max(4, odi - 3 * n);
                encounter.score("odi", score).score("nprs", worst).noOtherRedFlags();
                goal.review(encounter, score, "");
            }
        }
    }

    /** Adds findings, kind by kind and side by side; no two alike until the lists are used up. */
    private static void examine(Examination found, int findings, Random random) {
        for (int n = 0; n < findings; n++) {
            Side side = n / 4 % 2 == 0 ? Side.LEFT : Side.RIGHT;
            int item = n / 8;
            switch (n % 4) {
            case 0 -> found.range(RANGES.get(item % RANGES.size()), side, 20 + random.nextInt(40), normality(random));
            case 1 -> found.strength(MUSCLES.get(item % MUSCLES.size()), side, pick(GRADES, random));
            case 2 -> found.neuro(NERVES.get(item % NERVES.size()), side, "intact", Normality.NORMAL);
            default -> found.test(TESTS.get(item % TESTS.size()), side,
                    random.nextInt(4) == 0 ? TestResult.POSITIVE : TestResult.NEGATIVE, "");
            }
        }
    }

    private static Normality normality(Random random) {
        return random.nextInt(3) == 0 ? Normality.ABNORMAL : Normality.NORMAL;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
