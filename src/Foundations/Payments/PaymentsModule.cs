using MotCua.Kernel;

namespace MotCua.Payments;

/// <summary>Fees received, each with its receipt.</summary>
public sealed class PaymentsModule : IModule
{
    public void Register(ModuleBuilder module) => module.Handlers().Tables<PaymentTables>()
        .Offers<ITakings, Takings>()
        .Offers<IPayouts, Payouts>()
        .Grants("Clerk", PaymentPermissions.Collect);
}

/// <summary>What one may be allowed to do with money.</summary>
public static class PaymentPermissions
{
    /// <summary>Take fees at the counter of one's agency.</summary>
    public const string Collect = "payment.collect";
}

/// <summary>Everything the room may say no to.</summary>
public static class PaymentRefusals
{
    public static readonly Refusal AmountWrong = new(RefusalKind.Invalid, "payment.amount-wrong", "The amount must be more than nothing.");
    public static readonly Refusal NotAtYourCounter = new(RefusalKind.Forbidden, "payment.not-at-your-counter", "Fees are taken at the counter of one's own agency.");
}
