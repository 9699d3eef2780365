package org.plumbline.cli.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.plumbline.report.ReportException;
import org.plumbline.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence. What nobody foresaw goes to the log, never to the screen as a stack trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    @NonNullByDefault({})
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult typed) {
        command.getErr().println(switch (failure) {
            case CommandException known -> known.getMessage();
            case StoreException known -> known.getMessage();
            case ReportException known -> known.getMessage();
            default -> unforeseen(failure);
        });
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String unforeseen(Exception failure) {
        ILog.of(Failures.class).error(failure.getClass().getName(), failure);
        return Messages.format(Messages.unexpected, Platform.getLogFileLocation());
    }
}
