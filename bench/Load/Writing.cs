using System.Globalization;
using MotCua.Bench.Load.Filled;

namespace MotCua.Bench.Load;

/// <summary>A dossier is handed in over HTTP, beside the very same rows written by one raw transaction.</summary>
internal static class Writing
{
    public static async Task Measure(Crowd crowd, Uri house, Store store)
    {
        using var clerk = await Caller.SignIn(house, "clerk.quyson");
        await clerk.TakeToken($"/can-bo/quay?thu-tuc={Mould.Procedure}");
        var last = "";
        var received = await crowd.Do("dossier handed in at the counter, page", async () =>
        {
            last = await clerk.Post("/can-bo/quay?handler=Receive", Reception());
            return last.Length;
        });
        using var raw = await RawReception.Of(store, Guid.Parse(last.Split('/')[3]));
        var floor = await crowd.Do($"the same {raw.Rows} rows, one raw transaction", raw.Write);
        Console.WriteLine(floor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{received}  {received.PerSecond / floor.PerSecond:0.000} of raw"));
    }

    private static Dictionary<string, string> Reception() => new()
    {
        ["thu-tuc"] = Mould.Procedure,
        ["Key"] = Guid.CreateVersion7().ToString(),
        ["Input.Case"] = "dung-han",
        ["Input.Competent"] = Mould.HotAgency,
        ["Input.Receiving"] = Mould.HotAgency,
        ["Input.Number"] = Mould.Applicant,
        ["Input.Name"] = Mould.ApplicantName,
        ["Input.Channel"] = "Direct",
        ["Input.ReturnBy"] = "Direct",
    };
}
