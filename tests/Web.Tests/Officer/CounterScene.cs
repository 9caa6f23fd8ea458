namespace MotCua.Web.Tests.Officer;

/// <summary>What the people of Quý Sơn commune do with a dossier, each with a browser without script.</summary>
internal static class CounterScene
{
    /// <summary>Recognition of a child: three working days, a fee of 15,000 đồng, two papers that must be there.</summary>
    public const string Procedure = "1.001022";

    /// <summary>What a scanner types when it reads the card of Vi Văn Thắng.</summary>
    public const string Card = "024085000112||Vi Văn Thắng|18041985|Nam|Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang|01072021";

    public static async Task<Visitor> Enter(this WebHouse house, string login)
    {
        var visitor = house.Visitor();
        var arrived = await visitor.SignIn(login);
        Assert.Matches("^/(can-bo|quan-tri)", arrived.At.AbsolutePath);
        return visitor;
    }

    /// <summary>The card is scanned and the dossier opened; the page of its papers is shown.</summary>
    public static async Task<Seen> Receive(this Visitor clerk)
    {
        var counter = await clerk.Open($"/can-bo/quay?thu-tuc={Procedure}");
        var known = await clerk.Send(counter, "form[action$='handler=Person']", new Dictionary<string, string?> { ["Scan"] = Card });
        return await clerk.Send(known, "form[action$='handler=Receive']");
    }

    /// <summary>Both required papers are there on paper; the dossier is taken in.</summary>
    public static async Task<Seen> Accept(this Visitor clerk, Seen reception) =>
        await clerk.Send(reception, "#kiem-tra", Ticked, button: "button[data-key=F10]");

    public static IReadOnlyDictionary<string, string?> Ticked { get; } = new Dictionary<string, string?>
    {
        ["Findings[0].OnPaper"] = "true",
        ["Findings[0].Verdict"] = "Fit",
        ["Findings[1].OnPaper"] = "true",
        ["Findings[1].Verdict"] = "Fit",
    };

    public static string DossierOf(Seen seen) => string.Join('/', seen.At.AbsolutePath.Split('/').Take(4));

    public static async Task<Seen> Propose(this Visitor officer, string dossier)
    {
        var page = await officer.Open(dossier);
        return await officer.Send(page, "form[action$='handler=Complete']", new Dictionary<string, string?>
        {
            ["choice"] = page.One("form[action$='handler=Complete'] button[name=choice]").GetAttribute("value"),
            ["opinion"] = "Hồ sơ đủ điều kiện.",
            ["resultText"] = "Ông Vi Văn Thắng\nlà cha của cháu Vi Bảo An",
        });
    }

    /// <summary>Whether it lies in the officer's queue, on whichever of its pages.</summary>
    public static async Task<bool> HasInQueue(this Visitor officer, string dossier, string from = "/can-bo/hang-cho")
    {
        for (var next = from; next is not null;)
        {
            var page = await officer.Open(next);
            if (page.Page.QuerySelector("tbody")?.InnerHtml.Contains(dossier, StringComparison.Ordinal) is true)
            {
                return true;
            }

            next = page.Page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return false;
    }

    public static async Task<Seen> Sign(this Visitor leader, string dossier) =>
        await leader.Send(await leader.Open(dossier), "form[action$='handler=Sign']");
}
