using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>What the law asks for one copy: so much a page for the first pages, so much for each further one, and no more than so much.</summary>
public sealed record CopyFee(int FirstPages, long FirstAmount, long NextAmount, long Most, string Basis)
{
    public long For(int pages) => Math.Min(Most, (Math.Min(pages, FirstPages) * FirstAmount) + (Math.Max(0, pages - FirstPages) * NextAmount));
}

/// <summary>A ground on which an original may not be certified, with what the citizen reads.</summary>
public sealed record CertifyingGround(string Code, string Text);

/// <summary>The terms of certifying: the fee, the grounds for refusing, the kinds of paper that may not be certified, and how the result is called.</summary>
public sealed record CertifyingTerms(CopyFee Fee, IReadOnlyList<CertifyingGround> Grounds, IReadOnlyList<string> MayNot, string ResultTitle, string RefusalTitle, string Basis, string WhenStopped, string WhenRefused)
{
    /// <summary>The kind of paper that a procedure of certification results in.</summary>
    public const string ResultType = "certified-copy";

    /// <summary>As shipped; MOTCUA_CERTIFY_FEE_FIRST, _NEXT and _MOST put other amounts in place.</summary>
    public static CertifyingTerms From(IConfiguration? said)
    {
        using var shipped = typeof(CertifyingTerms).Assembly.GetManifestResourceStream("certifying.json")!;
        var terms = JsonSerializer.Deserialize<CertifyingTerms>(shipped, JsonText.Options)!;
        long Amount(string name, long otherwise) =>
            long.TryParse(said?[$"MOTCUA_CERTIFY_FEE_{name}"], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : otherwise;
        return terms with { Fee = terms.Fee with { FirstAmount = Amount("FIRST", terms.Fee.FirstAmount), NextAmount = Amount("NEXT", terms.Fee.NextAmount), Most = Amount("MOST", terms.Fee.Most) } };
    }
}
