namespace MotCua.Processes.Running;

/// <summary>What a process may wait for: the happenings outside it that this house tells it of.</summary>
public static class ProcessMessages
{
    /// <summary>The applicant has answered a request for more.</summary>
    public const string SupplementReceived = "supplement-received";

    /// <summary>The financial obligation is met.</summary>
    public const string PaymentMade = "payment-made";

    /// <summary>An agency that was asked has answered.</summary>
    public const string AgencyAnswered = "agency-answered";

    public static readonly IReadOnlySet<string> Known = new HashSet<string>(StringComparer.Ordinal) { SupplementReceived, PaymentMade, AgencyAnswered };
}
