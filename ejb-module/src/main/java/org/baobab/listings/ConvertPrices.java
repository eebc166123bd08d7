package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.money.ExchangeRateChanged;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;

/** After a currency's rate changed: computes again what its listings cost in the base currency, chunk by chunk. Safe to repeat. */
@ApplicationScoped
public class ConvertPrices implements TaskHandler<ConvertPrices.Conversion> {
    static final TaskKind<Conversion> KIND = TaskKind.of("listings.convert-prices", Conversion.class);

    @Inject
    CommonPrices prices;

    @Inject
    Tasks tasks;

    @Inject
    Event<PricesConverted> done;

    public record Conversion(String currency) {}

    void submit(@Observes ExchangeRateChanged event) {
        tasks.submit(NewTask.of(KIND, new Conversion(event.currency())));
    }

    @Override
    public TaskKind<Conversion> kind() {
        return KIND;
    }

    @Override
    public Object run(Conversion conversion, TaskRun run) {
        long converted = 0;
        CommonPrices.Chunk chunk = prices.convert(conversion.currency(), null);
        while (chunk.last() != null) {
            converted += chunk.converted();
            // Asks besides whether somebody cancelled it.
            run.progress(0);
            chunk = prices.convert(conversion.currency(), chunk.last());
        }
        done.fire(new PricesConverted(conversion.currency()));
        return Map.of("currency", conversion.currency(), "listings", converted);
    }
}
