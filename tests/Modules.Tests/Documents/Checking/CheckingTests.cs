using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Signing;

namespace MotCua.Modules.Tests.Documents.Checking;

public sealed class CheckingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Anybody_with_the_code_sees_who_signed_and_that_the_paper_is_whole(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (signed, code) = await Signed(house);
        await house.Registered(signed, document => document with { VerificationCode = code, Number = "1524/QĐ-UBND" });

        var seen = (await house.As(Actor.Nobody).Ask(new VerifyDocument(code))).Value!;

        Assert.Equal((PaperState.Whole, "1524/QĐ-UBND", false), (seen.State, seen.Number, seen.IsReplaced));
        Assert.Equal(["Trần Quốc Đạt", "Ủy ban nhân dân huyện Lạng Giang"], seen.Signatures.Select(signature => signature.Name));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_wrong_code_finds_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(DocumentRefusals.NoSuchDocument.Is((await house.As(Actor.Nobody).Ask(new VerifyDocument("2222-2222-2222"))).Refusal));
        Assert.True(DocumentRefusals.NoSuchDocument.Is((await house.Ask(new VerifyDocument(""))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_brought_pdf_is_recognised_as_ours_and_an_altered_one_is_not(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (signed, code) = await Signed(house);
        await house.Registered(signed, document => document with { VerificationCode = code });
        var altered = (byte[])signed.Clone();
        altered[altered.AsSpan().IndexOf("/MediaBox[0 0 595"u8) + 14] = (byte)'4';

        var good = (await house.As(Actor.Nobody).Ask(new VerifyPdf(new MemoryStream(signed)))).Value!;
        var bad = (await house.Ask(new VerifyPdf(new MemoryStream(altered)))).Value!;
        var none = (await house.Ask(new VerifyPdf(new MemoryStream([1, 2, 3])))).Value!;

        Assert.Equal((PaperState.Whole, true), (good.Report.State, good.IsOurs));
        Assert.Equal((PaperState.Altered, false), (bad.Report.State, bad.IsOurs));
        Assert.Equal((PaperState.Unreadable, false), (none.Report.State, none.IsOurs));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_shelf_is_held_against_the_register(TestDatabase database)
    {
        await using var house = await House.On(database);
        var shipped = (await house.As(Actor.House).Ask(new CheckFiles())).Value!.Files;
        await house.Registered([1]);
        await house.Registered([2]);
        await house.Registered([3]);
        await house.With<IFileStore, StoredFile>(files => files.Keep(new MemoryStream([4]), "draft", Cancel));
        var files = Directory.GetFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories);
        var well = (await house.As(Actor.House).Ask(new CheckFiles())).Value!;

        await File.WriteAllBytesAsync(Where(files, [1]), [9], Cancel);
        File.Delete(Where(files, [2]));
        var ill = (await house.Ask(new CheckFiles())).Value!;

        Assert.True(well.AllWell);
        Assert.Equal((shipped + 4, 1), (well.Files, well.Unclaimed));
        Assert.False(ill.AllWell);
        Assert.Equal(Where(files, [1]), Assert.Single(ill.Altered));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([2])), Assert.Single(ill.Missing));
    }

    private static string Where(string[] files, byte[] content) =>
        files.Single(file => Path.GetFileName(file) == Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));

    private static async Task<(byte[] Signed, string Code)> Signed(House house)
    {
        var id = Guid.CreateVersion7();
        var signed = await house.With<ISigner, byte[]>(signer => signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(id), Cancel));
        return (signed, await house.With<IDocuments, string>(documents => Task.FromResult(documents.VerificationCode(id))));
    }
}
