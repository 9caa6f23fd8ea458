using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class PreviewProceduresTests
{
    private const string Birth = ImportProceduresTests.Birth;

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_preview_foresees_what_applying_does_and_writes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Birth);
        var before = await house.WholeRegister();
        var newer = Birth.Replace("8000", "5000", StringComparison.Ordinal) + "\n" + Birth.Replace("1.001193", "1.001194", StringComparison.Ordinal) + "\n{\"code\":\n" + Birth.Replace("1.001193", "1.001194", StringComparison.Ordinal);

        var preview = await house.Preview("national.jsonl", newer);

        Assert.Equal((new ImportTally(1, 1, 1, 1), ImportStage.Previewed, 2), (preview.Tally, preview.Stage, preview.Accepted));
        Assert.Equal(before, await house.WholeRegister());
        Assert.Equal([ChangedPart.Fee, ChangedPart.FeeText], preview.Lines[0].Parts);
        var row = (await house.Ask(new ViewImportLine(preview.Run, 1))).Value;
        Assert.Equal(
            [new Change(ChangeKind.Altered, ChangedPart.Fee, new("Lệ phí đăng ký quá hạn", Channel.Direct), new Said.Money(8000, FeeKind.Levy), new Said.Money(5000, FeeKind.Levy)), new Change(ChangeKind.Altered, ChangedPart.FeeText, new(null, Channel.Direct), new Said.Text("8000 VNĐ"), new Said.Text("5000 VNĐ"))],
            row.Changes);

        var applied = await house.Apply(preview);

        Assert.Equal((preview.Tally, ImportStage.Applied), (applied.Tally, applied.Stage));
        Assert.Equal(preview.Lines.Select(line => (line.Number, line.Outcome)), applied.Lines.Select(line => (line.Number, line.Outcome)));
        Assert.Equal(5000, (await house.Card("1.001193"))!.Terms(Channel.Direct)!.Fees[0].Amount);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_later_row_is_held_against_what_an_earlier_one_would_do(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        const string list = "code_raw,name,field,online_level\n1.000045.H37,Xác nhận,Kiểm lâm,mot_phan\n1.000045.H37,Xác nhận,Lâm nghiệp,con_lai\n";

        var preview = await house.Preview("list.csv", list);
        var direct = await house.Import("list.csv", list);

        Assert.Equal(new ImportTally(1, 1, 0, 0), preview.Tally);
        Assert.Equal(preview.Tally, direct.Tally);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_direct_import_takes_no_previews_rows_and_the_other_way_round(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var preview = (await house.Do(new BeginImport("a.csv", Preview: true))).Value;
        var direct = (await house.Do(new BeginImport("a.csv"))).Value;

        Assert.Equal(ProcedureRefusals.NotApplied, (await house.Do(new ImportProcedures(preview, new([])))).Refusal);
        Assert.Equal(ProcedureRefusals.NotAwaitingChoice, (await house.Do(new PreviewProcedures(direct, new([])))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_answer_of_the_national_database_is_understood(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var preview = await house.Preview("tra-loi.json", Exchanged.Answer);
        var applied = await house.Apply(preview);

        Assert.Equal(new ImportTally(1, 0, 0, 0), applied.Tally);
        var card = (await house.Card("1.001193"))!;
        Assert.Equal(("Đăng ký khai sinh", "Hộ tịch", ProcedureSource.National), (card.Name, card.Field, card.Head.Source));
        Assert.Equal(new MotCua.Calendar.TimeLimit(1, MotCua.Calendar.TimeUnit.WorkingDay, "1 Ngày làm việc"), card.Terms(Channel.Direct)!.Limit);
        Assert.Equal(new MotCua.Calendar.TimeLimit(0.5m, MotCua.Calendar.TimeUnit.WorkingDay, "0,5 Ngày làm việc"), card.Terms(Channel.Online)!.Limit);
        Assert.Equal(8000, card.Terms(Channel.Direct)!.Fees[0].Amount);
        Assert.Equal(["Nộp hồ sơ", "Có yếu tố nước ngoài: Nộp tại cấp huyện"], card.Steps);
        Assert.Equal(["Tờ khai đăng ký khai sinh", "Giấy chứng sinh"], card.Components.Select(paper => paper.Name));
        Assert.Equal("60/2014/QH13", card.LegalBasis[0].Number);
        Assert.Equal("KQ.G15.000001", card.ResultPaperType);
        Assert.Equal("UBND cấp xã", card.CompetentAgency);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_message_without_its_code_is_named_by_its_file_or_refused(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var nameless = Exchanged.Answer.Replace("\"MATTHC\": \"1.001193\",", "", StringComparison.Ordinal);

        Assert.Contains("procedures.import.code-from-name", (await house.Preview("1.001193.json", nameless)).Lines.Single().Notes.Select(note => note.Code));
        Assert.Equal("procedures.import.no-code", (await house.Preview("thu-tuc.json", nameless)).Lines.Single().Reason!.Code);
    }

    [Fact]
    public void Every_field_seen_in_the_exchange_is_read()
    {
        if (Exchanged.SeenFields is not { } fields)
        {
            Assert.Skip("The vectors are not here.");
            return;
        }

        Assert.All(fields, field => Assert.Contains($"\"{field}\"", Exchanged.Answer, StringComparison.Ordinal));
    }
}
