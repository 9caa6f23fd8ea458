using System.Globalization;
using MotCua.Bench.Load.Filled;

namespace MotCua.Bench.Load;

/// <summary>What is read all day, as fast as a crowd can ask for it, beside a bare server that answers as many bytes.</summary>
internal static class Reading
{
    private const string Queue = "/can-bo/hang-cho?vai-tro=Officer";

    public static async Task Measure(Crowd crowd, Uri house, Filling filled, int homeBytes)
    {
        using var nobody = new Caller(house);
        using var busy = await Caller.SignIn(house, "officer.quyson");
        using var quiet = await Caller.SignIn(house, "officer.ngoquyen");
        using var idle = await Caller.SignIn(house, "officer.chu");
        using var citizen = await Caller.SignIn(house, Mould.Applicant);
        var software = await Caller.Bearer(house, filled.Client, filled.Secret);
        string[] byId = [.. filled.Hot.Select(id => id.ToString())];

        using var bareServer = await ServerUnderLoad.Start("MotCua.Bench.dll", ["bare", homeBytes.ToString(CultureInfo.InvariantCulture)], LoadBench.FreePort(), "/", new Dictionary<string, string?>());
        var bare = await crowd.Open("bare server, as many bytes as the home page", bareServer.Address, "", "/");
        Console.WriteLine(bare);
        Seen[] seen =
        [
            await crowd.Open("home page", house, "", "/"),
            await crowd.Open("queue of 20, page, busiest agency", house, busy.Cookie, Queue),
            await crowd.Open("queue of 20, page, quietest agency", house, quiet.Cookie, Queue),
            await crowd.Open("queue of 20, page, nothing in it", house, idle.Cookie, Queue),
            await crowd.Open("queue of 20, API, in process", house, software, $"/api/v1/dossiers?agency={Mould.HotAgency}&status=Processing"),
            await crowd.Open("queue of 20, API, waiting to be taken", house, software, $"/api/v1/dossiers?agency={Mould.HotAgency}&status=Submitted"),
            await crowd.Open("queue of 20, API, nothing in it", house, software, $"/api/v1/dossiers?agency={Mould.HotAgency}&status=AwaitingPayment"),
            await crowd.Open("dossier by id, page (each opening noted)", house, busy.Cookie, [.. byId.Select(id => $"/can-bo/ho-so/{id}")]),
            await crowd.Open("dossier by id, API (each opening noted)", house, software, [.. byId.Select(id => $"/api/v1/dossiers/{id}")]),
            await crowd.Open("a citizen's own list, page", house, citizen.Cookie, "/ho-so-cua-toi"),
        ];
        foreach (var one in seen)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one}  {one.PerSecond / bare.PerSecond:0.000} of bare"));
        }
    }
}
