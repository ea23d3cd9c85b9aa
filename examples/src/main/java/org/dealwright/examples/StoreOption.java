package org.dealwright.examples;

import java.util.Optional;
import java.util.function.Function;
import org.dealwright.examples.store.Database;
import org.dealwright.examples.store.Store;
import org.dealwright.examples.store.UnusableDatabase;
import org.dealwright.jdbc.JdbcFailure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command records. */
final class StoreOption {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Record in a database: a file of SQLite, such as sales.db, or jdbc:h2:… or jdbc:postgresql:…;"
                    + " in memory by default. What was stopped goes on there when it is started again.")
    private Optional<String> db = Optional.empty();

    /** Works with where it is recorded, and closes it. */
    <T> T use(Function<Store, T> work) {
        if (db.isEmpty()) {
            return work.apply(Store.inMemory());
        }
        if (db.get().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--db is blank: expected a file of SQLite, or a URL");
        }
        try (Database database = Database.open(db.get())) {
            Store store = Store.of(database.journal());
            T made = database.inBulk(() -> work.apply(store));
            sayWhatWasThere(store);
            return made;
        } catch (UnusableDatabase | JdbcFailure problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }

    private void sayWhatWasThere(Store store) {
        if (store.before() > 0) {
            spec.commandLine().getErr().println("Recorded before, and not again: " + store.before() + " of the rows.");
        }
        if (!store.others().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Something else stands in " + store.others() + ": what was recorded counts.");
        }
    }
}
