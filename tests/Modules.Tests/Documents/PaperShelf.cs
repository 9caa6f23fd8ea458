using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents;

/// <summary>Uses the ports of documents as a deed of another room would: within one saved piece of work.</summary>
internal static class PaperShelf
{
    public static Task<T> Work<T>(this House house, Func<IServiceProvider, Task<T>> deed) => house.With<IServiceProvider, T>(async services =>
    {
        var done = await deed(services);
        await services.GetRequiredService<Database>().SaveChangesAsync(TestContext.Current.CancellationToken);
        return done;
    });

    public static Task<DocumentId> Registered(this House house, byte[] content, Func<NewDocument, NewDocument>? change = null) => house.Work(async services =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var file = await services.GetRequiredService<IFileStore>().Keep(new MemoryStream(content), "giấy.pdf", cancel);
        var document = new NewDocument(DocumentKind.Result, "Giấy phép xây dựng", file.Sha256, file.Size, "application/pdf", null);
        return await services.GetRequiredService<IDocuments>().Register(change?.Invoke(document) ?? document, cancel);
    });
}
