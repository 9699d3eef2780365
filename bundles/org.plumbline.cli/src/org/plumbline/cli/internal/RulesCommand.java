package org.plumbline.cli.internal;

import java.nio.file.Path;

import org.plumbline.core.check.PayerRuleFile;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicRules;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of payer rules, and takes them into the store of a clinic. */
@Command(name = "rules")
final class RulesCommand implements Runnable {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    RulesCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.missingCommand);
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "rules.file") Path file)
            throws CommandException, StoreException {
        PayerRuleFile rules = ClinicRules.parse(file, workplace.catalogue());
        rules.sets().forEach(set -> say(Messages.rulesFine, set.getLabel(), set.getRules().size(), set.getRules()
                .stream().filter(rule -> rule.getCheck() != null).count()));
        return 0;
    }

    @Command(name = "import")
    int read(@Parameters(paramLabel = "FILE", descriptionKey = "rules.file") Path file, @Mixin StoreOption chosen)
            throws CommandException, StoreException {
        try (ChartStore store = workplace.openOrMakeStore(chosen)) {
            PayerRuleFile rules = new ClinicRules(store.clinicDocuments()).take(file, workplace.catalogue());
            say(Messages.rulesImported, String.join(", ", rules.sets().stream().map(PayerRuleSet::getLabel).toList()));
        }
        return 0;
    }

    private void say(String pattern, Object... values) {
        spec.commandLine().getOut().println(Messages.format(pattern, values));
    }
}
