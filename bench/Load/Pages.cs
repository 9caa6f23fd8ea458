using System.Diagnostics;
using System.Globalization;
using MotCua.Bench.Load.Filled;

namespace MotCua.Bench.Load;

/// <summary>Every page that somebody waits for, opened one after the other by one person: none may take as long as people notice.</summary>
internal static class Pages
{
    private const int Openings = 15;
    private const double Noticed = 100;

    public static async Task Time(Uri house, Filling filled)
    {
        var slow = 0;
        foreach (var (who, addresses) in Book(filled))
        {
            using var caller = who.Length == 0 ? new Caller(house) : await Caller.SignIn(house, who);
            foreach (var address in addresses)
            {
                await caller.Open(address);
                await caller.Open(address);
                List<double> took = [];
                for (var opening = 0; opening < Openings; opening++)
                {
                    var clock = Stopwatch.GetTimestamp();
                    await caller.Open(address);
                    took.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
                }

                took.Sort();
                var isSlow = took[Openings / 2] >= Noticed;
                slow += isSlow ? 1 : 0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took[0],7:N1} ms at best  {took[Openings / 2],7:N1} median  {took[^1],7:N1} at worst  {(isSlow ? "SLOW" : "    ")}  {(who.Length == 0 ? "anybody" : who),-16} {address}"));
            }
        }

        Console.WriteLine($"pages of {Noticed:0} ms or more: {slow}");
    }

    private static IEnumerable<(string Who, string[] Addresses)> Book(Filling filled)
    {
        var (open, waiting) = (filled.Hot[0], filled.Waiting[0]);
        yield return ("", ["/", "/thu-tuc", "/tim-kiem?q=dang+ky+khai+sinh", $"/thu-tuc/{Mould.Procedure}", $"/tra-cuu?ma={filled.Code}", "/dang-nhap"]);
        yield return (Mould.Applicant, ["/ho-so-cua-toi", "/kho-giay-to", "/tai-khoan", "/tai-khoan/ai-da-xem", $"/nop-ho-so/{Mould.Procedure}"]);
        yield return ("clerk.quyson", ["/can-bo/tiep-nhan", "/can-bo/tiep-nhan?loai=ToAnswer", $"/can-bo/quay?thu-tuc={Mould.Procedure}", $"/can-bo/ho-so/{waiting}/tiep-nhan", "/can-bo/so-theo-doi", "/can-bo/nguoi-dan?q=024085000112"]);
        yield return ("officer.quyson",
        [
            "/can-bo/hang-cho", "/can-bo/hang-cho?cua-toi=1", "/can-bo/hoi-y-kien", $"/can-bo/ho-so/{open}",
            "/can-bo/tra-cuu", "/can-bo/tra-cuu?q=nguyen", "/can-bo/tra-cuu?q=nguyen+van+an", "/can-bo/tra-cuu?q=zzz", $"/can-bo/tra-cuu?q={Spread.Number(7)}", $"/can-bo/tra-cuu?q={filled.Code}", "/can-bo/tra-cuu?q=YC-0000000042",
        ]);
        yield return ("officer.ngoquyen", ["/can-bo/hang-cho", "/can-bo/tra-cuu", "/can-bo/tra-cuu?q=nguyen"]);
        yield return ("officer.chu", ["/can-bo/hang-cho", "/can-bo/tra-cuu", "/can-bo/tra-cuu?q=nguyen"]);
        yield return ("leader.quyson", ["/can-bo/cho-ky", "/can-bo/xin-loi", "/can-bo/tong-quan"]);
        yield return ("leader.tinh", ["/can-bo/cho-ky", "/can-bo/xin-loi", "/can-bo/tong-quan"]);
        yield return ("admin.tinh", ["/quan-tri", "/quan-tri/can-bo", "/quan-tri/co-quan", "/quan-tri/tai-khoan", "/quan-tri/lich", "/quan-tri/thu-tuc", "/quan-tri/thu-tuc/nhap", "/quan-tri/bieu-mau", "/quan-tri/quy-trinh", "/quan-tri/quy-dinh"]);
        yield return ("auditor.tinh", ["/quan-tri/nhat-ky"]);
    }
}
