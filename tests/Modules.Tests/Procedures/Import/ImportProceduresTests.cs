using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class ImportProceduresTests
{
    internal const string Birth = """{"code":"1.001193","name":"Đăng ký khai sinh","decision_no":"1872/QĐ-BTP","levels":["xa"],"field":"Hộ tịch","applicants":["Công dân Việt Nam","Cán bộ","công chức","viên chức"],"agency":{"implementing":"UBND cấp xã","competent":null,"receiving_address":null,"delegated":null,"coordinating":null},"publisher":"Bộ Tư pháp","channels":[{"channel":"direct","limit":{"value":1,"unit":"unspecified","raw":"1 OTHER","how":"structured"},"fees":[{"amount":8000,"note":"Lệ phí đăng ký quá hạn"}],"fee_raw":"8000 VNĐ","note":"Ngay trong ngày"},{"channel":"online","limit":{"value":4,"unit":"hour","raw":"4 HOUR","how":"structured"},"fees":[],"fee_raw":null,"note":null},{"channel":"postal","limit":{"value":null,"unit":null,"raw":"OTHER","how":null},"fees":[],"fee_raw":null,"note":null}],"components":[{"name":"Tờ khai","group":null,"originals":1,"copies":0,"form":"tk.docx"},{"name":"Giấy ủy quyền (nếu có)","group":"Ủy quyền","originals":1,"copies":0}],"result":"Giấy khai sinh","result_codes":["KQ.G15.000001"],"legal_basis":[{"title":"Luật Hộ tịch","number":"60/2014/QH13"}],"conditions":null,"steps_raw":"Bước 1","steps":["Bước 1: nộp","Bước 2: nhận"],"keywords":"khai sinh, con","description":null,"portal_url":"https://example.invalid/1"}""";

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_catalogue_goes_in_with_everything_it_says(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var report = await house.Import("national.jsonl", Birth);

        Assert.Equal(new ImportTally(1, 0, 0, 0), report.Tally);
        var card = await house.Card("1.001193.000.00.00.H02");
        Assert.Equal("Đăng ký khai sinh", card!.Name);
        Assert.Equal(Levels.Commune, card.Levels);
        Assert.Equal(["Công dân Việt Nam", "Cán bộ, công chức, viên chức"], card.Content.Applicants);
        Assert.Equal(new TimeLimit(1, TimeUnit.Unspecified, "1 OTHER"), card.Terms(Channel.Direct)!.Limit);
        Assert.Equal(new TimeLimit(4, TimeUnit.Hour, "4 HOUR"), card.Terms(Channel.Online)!.Limit);
        Assert.Null(card.Terms(Channel.Post)!.Limit);
        Assert.Equal([new Fee(8000, FeeKind.Levy, null, "Lệ phí đăng ký quá hạn")], card.Terms(Channel.Direct)!.Fees);
        Assert.Equal(["Tờ khai"], card.ComponentsOf(null).Select(component => component.Name));
        Assert.False(card.Components[1].Required);
        Assert.Equal("KQ.G15.000001", card.ResultPaperType);
        Assert.Equal(
            ["procedures.import.limit-not-stated", "procedures.import.unit-hour", "procedures.import.unit-unspecified"],
            report.Lines.Single().Notes.Select(note => note.Code).Order());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_second_reading_changes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Birth);
        var before = (await house.Card("1.001193"))!.Version;

        var report = await house.Import("national.jsonl", Birth);

        Assert.Equal(new ImportTally(0, 0, 1, 0), report.Tally);
        Assert.Equal(before, (await house.Card("1.001193"))!.Version);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_changed_text_becomes_a_new_version_and_the_old_one_stays_readable(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Birth);
        var old = (await house.Card("1.001193"))!;

        var report = await house.Import("national.jsonl", Birth.Replace("8000", "5000", StringComparison.Ordinal));

        Assert.Equal(new ImportTally(0, 1, 0, 0), report.Tally);
        var card = (await house.Card("1.001193"))!;
        Assert.Equal(5000, card.Terms(Channel.Direct)!.Fees[0].Amount);
        Assert.Equal(house.Clock.Today(), card.Head.From);
        Assert.Equal(old.Version, (await house.Card("1.001193", house.Clock.Today().AddDays(-1)))!.Version);
        Assert.Equal(8000, (await house.With<IProcedures, ProcedureCard?>(port => port.Version(old.Version, default)))!.Terms(Channel.Direct)!.Fees[0].Amount);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Broken_lines_are_refused_each_with_its_reason_and_the_others_go_in(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        byte[] file =
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(Birth + "\n"),
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.000002\",\"name\":\n"),
            .. Encoding.UTF8.GetBytes("\n"),
            .. "{\"code\":\"1.000003\",\"name\":\"\xD0\xE3ng\"}\n"u8.ToArray().Select((one, at) => at > 30 ? (byte)0xD0 : one),
            (byte)'\n',
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.00004\",\"name\":\"Năm chữ số\"}\n"),
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.000005\",\"name\":\"Sai kiểu\",\"channels\":\"x\"}\n"),
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.000006\"}\n"),
            .. Encoding.UTF8.GetBytes(Birth + "\n"),
            .. Encoding.UTF8.GetBytes(Birth.Replace("8000", "1", StringComparison.Ordinal) + "\n"),
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.000007\",\"name\":\"Thủ tục test\"}\n"),
            .. Encoding.UTF8.GetBytes("{\"code\":\"1.000008\",\"name\":\"Cắt ng"),
        ];

        var report = await house.Import("national.jsonl", file);

        Assert.Equal(
            [
                (1, "Created", null), (2, "Refused", "procedures.import.not-json"), (4, "Refused", "procedures.import.not-utf8"), (5, "Refused", "procedures.import.code-unreadable"),
                (6, "Refused", "procedures.import.wrong-shape"), (7, "Refused", "procedures.import.no-name"), (8, "Unchanged", null), (9, "Refused", "procedures.import.code-twice"),
                (10, "Refused", "procedures.import.test-row"), (11, "Refused", "procedures.import.not-json"),
            ],
            report.Lines.Select(line => (line.Line, line.Outcome.ToString(), line.Reason?.Code)));
        Assert.Equal(report.Lines.Count, report.Tally.Read);
        Assert.Equal(report.Lines[1].Line, Assert.Single((await house.Ask(new ViewImport(report.Run, After: report.Lines[0].Line, Take: 1))).Value.Lines).Line);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_packed_file_that_breaks_off_keeps_its_whole_lines_and_says_where_it_broke(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var random = new Random(7);
        var lines = string.Join('\n', Enumerable.Range(1, 400).Select(number =>
            $$"""{"code":"1.{{number:000000}}","name":"Thủ tục {{number}} {{random.NextInt64()}}{{random.NextInt64()}}"}"""));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(lines), TestContext.Current.CancellationToken);
        }

        var report = await house.Import("national.jsonl.gz", packed.ToArray()[..((int)packed.Length / 2)]);

        Assert.InRange(report.Tally.Created, 100, 300);
        Assert.Equal("procedures.import.file-broken", Assert.Single(report.Lines, line => line.Outcome is ImportOutcome.Refused).Reason?.Code);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_readings_at_once_make_each_procedure_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var file = string.Join('\n', Enumerable.Range(1, 450).Select(number => $$"""{"code":"1.{{number:000000}}","name":"Thủ tục {{number}}","levels":["xa"]}"""));

        var reports = await Task.WhenAll(house.Import("one.jsonl", file), house.Import("other.jsonl", file));

        Assert.Equal(450, reports.Sum(report => report.Tally.Created));
        Assert.Equal(450, reports.Sum(report => report.Tally.Unchanged));
        Assert.All(reports, report => Assert.All(report.Lines, line => Assert.Equal(line.Notes.Distinct(), line.Notes)));
        Assert.Equal(450, await house.Look(db => db.Procedures.CountAsync(TestContext.Current.CancellationToken)));
    }
}
