using MotCua.Kernel;

namespace MotCua.Exchange.Problems;

/// <summary>What this door says no to before any room is asked.</summary>
public static class ExchangeRefusals
{
    public static readonly Refusal TokenMissing = new(RefusalKind.Forbidden, "exchange.token-missing", "A bearer token is needed.");
    public static readonly Refusal TokenWrong = new(RefusalKind.Forbidden, "exchange.token-wrong", "The bearer token is not valid, or no longer.");
    public static readonly Refusal ScopeMissing = new(RefusalKind.Forbidden, "exchange.scope-missing", "The bearer token does not carry the scope {0}.");
    public static readonly Refusal IdempotencyKeyMissing = new(RefusalKind.Invalid, "exchange.idempotency-key-missing", "Name an Idempotency-Key of at most 100 signs.");
    public static readonly Refusal IfMatchWrong = new(RefusalKind.Invalid, "exchange.if-match-wrong", "If-Match must hold the ETag of one dossier.");
    public static readonly Refusal BodyWrong = new(RefusalKind.Invalid, "exchange.body-wrong", "The body cannot be read.");
    public static readonly Refusal ParameterWrong = new(RefusalKind.Invalid, "exchange.parameter-wrong", "A parameter cannot be read.");
    public static readonly Refusal NoSuchAddress = new(RefusalKind.Missing, "exchange.no-such-address", "There is nothing at this address.");
    public static readonly Refusal WrongMethod = new(RefusalKind.Invalid, "exchange.wrong-method", "This address does not take this method.");
    public static readonly Refusal WrongMediaType = new(RefusalKind.Invalid, "exchange.wrong-media-type", "The body is not in a form that is taken here.");
    public static readonly Refusal TooLarge = new(RefusalKind.Invalid, "exchange.too-large", "The body is too large.");
    public static readonly Refusal TooOften = new(RefusalKind.Invalid, "exchange.too-often", "Too many requests; try again in a minute.");
    public static readonly Refusal Broken = new(RefusalKind.Conflict, "exchange.broken", "Something broke here; it was noted. Try again.");
}
