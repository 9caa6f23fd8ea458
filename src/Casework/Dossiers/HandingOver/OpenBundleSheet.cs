using MotCua.Documents;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>The hand-over sheet to be printed: the one the receiver signed, else the giver's, else a draft that nobody signed.</summary>
[Needs(DossierPermissions.View)]
public sealed record OpenBundleSheet(BundleId Bundle) : IQuery<OpenedFile>, IConcerns
{
    public Guid Subject => Bundle.Value;
}

internal sealed class OpenBundleSheetHandler(Bundling bundling, IFileStore files) : IHandler<OpenBundleSheet, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenBundleSheet request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NoSuchBundle.Unless(bundling.MaySee(bundle));
        var name = $"ban-giao-{bundle.Number.Replace('/', '-')}.pdf";
        Stream content = (bundle.Taken ?? bundle.Given) is { } signed
            ? await files.Open(signed.Sha256, cancel)
            : new MemoryStream(await bundling.Draw(bundle, null, taking: false, cancel));
        return new(content, name, "application/pdf", content.Length) { Sha256 = (bundle.Taken ?? bundle.Given)?.Sha256 };
    }
}
