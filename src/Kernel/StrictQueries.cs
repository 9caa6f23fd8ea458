using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MotCua.Kernel;

/// <summary>Where the house proves itself, a question whose answer hangs on chance or swells with every collection is a mistake; at work it is answered and noted.</summary>
public static class StrictQueries
{
    /// <summary>Set by the proofs in their run-time settings.</summary>
    public const string Switch = "MotCua.StrictQueries";

    private static bool IsOn => AppContext.TryGetSwitch(Switch, out var on) && on;

    internal static DbContextOptionsBuilder Strictly(this DbContextOptionsBuilder options) => !IsOn ? options : options.ConfigureWarnings(warnings => warnings.Throw(
        CoreEventId.RowLimitingOperationWithoutOrderByWarning,
        CoreEventId.FirstWithoutOrderByAndFilterWarning,
        RelationalEventId.MultipleCollectionIncludeWarning));
}
