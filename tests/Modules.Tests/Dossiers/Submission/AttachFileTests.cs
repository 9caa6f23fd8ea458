using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class AttachFileTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_is_acknowledged_with_size_and_fingerprint(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();
        using var photo = Photo();

        var file = Must(await house.Do(new AttachFile(draft, Paper, "ảnh.png", photo)));

        Assert.Equal((photo.Length, 64, "image/png"), (file.Size, file.Sha256.Length, file.MediaType));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_empty_file_is_refused_and_nothing_is_kept(TestDatabase database)
    {
        await using var house = await House.On(database);
        var draft = await house.ADraft();

        var outcome = await house.Do(new AttachFile(draft, Paper, "rỗng.pdf", new MemoryStream()));

        Assert.False(outcome.Done);
        Assert.All(Must(await house.Ask(new ViewMyDossier(draft))).Papers, paper => Assert.Empty(paper.Files));
    }
}
