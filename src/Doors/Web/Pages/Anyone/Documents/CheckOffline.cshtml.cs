using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Documents.Checking;
using MotCua.Kernel;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Anyone.Documents;

/// <summary>How a paper of ours is checked without us and without a network: what is needed, and the commands word for word. To be printed and kept.</summary>
[EnableRateLimiting(Rates.Track)]
public sealed partial class CheckOfflineModel(Gate gate) : PageModel
{
    private static readonly IReadOnlyList<string> Written = Read();

    public PublishedKeys Keys { get; private set; } = null!;

    /// <summary>The commands of each step; where no paper is time-stamped the last step falls away.</summary>
    public IReadOnlyList<string> Commands => Keys.TimeStamps.Count > 0 ? Written : [.. Written.SkipLast(1)];

    /// <summary>What has to be fetched beside the paper itself.</summary>
    public IEnumerable<string> Files =>
    [
        "goc.pem", "thu-hoi.crl",
        .. Keys.Others.Count > 0 ? ["goc-khac.pem"] : Array.Empty<string>(),
        .. Keys.TimeStamps.Count > 0 ? ["dau-thoi-gian.pem"] : Array.Empty<string>(),
    ];

    public async Task OnGet(CancellationToken cancel) => Keys = (await gate.Ask(new ViewKeys(), cancel)).Value!;

    /// <summary>From the one place where they stand, which a test runs.</summary>
    private static IReadOnlyList<string> Read()
    {
        using var reader = new StreamReader(typeof(CheckOfflineModel).Assembly.GetManifestResourceStream("offline-check.md")!);
        return [.. Shell().Matches(reader.ReadToEnd()).Select(match => match.Groups["commands"].Value.TrimEnd())];
    }

    [GeneratedRegex("```sh\n(?<commands>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Shell();
}
