using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Serving;

/// <summary>A form that names files which arrived piece by piece gets them as if they had come with it: the page does with them what it does with every file. They are gone once it has.</summary>
internal sealed class ArrivedFiles(IArrivals arrivals, IActorProvider actors, Wording words) : IAsyncResourceFilter
{
    /// <summary>Each value is "field|id".</summary>
    public const string Field = "_da-gui";

    private const int Most = 50;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || (await request.ReadFormAsync(context.HttpContext.RequestAborted)) is not { } form || !form.TryGetValue(Field, out var named) || actors.Current.Kind is not (ActorKind.Citizen or ActorKind.Officer))
        {
            await next();
            return;
        }

        var files = new FormFileCollection();
        files.AddRange(form.Files);
        List<IDisposable> staged = [];
        List<Guid> taken = [];
        try
        {
            foreach (var value in named.OfType<string>().Take(Most))
            {
                var cut = value.LastIndexOf('|');
                if (cut <= 0 || !Guid.TryParse(value.AsSpan(cut + 1), out var id) || taken.Contains(id))
                {
                    continue;
                }

                try
                {
                    var arrived = await arrivals.Take(actors.Current.Id, id, context.HttpContext.RequestAborted);
                    var content = arrived.OpenRead();
                    staged.AddRange([content, arrived]);
                    taken.Add(id);
                    files.Add(new FormFile(content, 0, arrived.Size, value[..cut], arrived.Name) { Headers = new HeaderDictionary(), ContentType = "application/octet-stream" });
                }
                catch (RefusedException refused)
                {
                    context.ModelState.AddModelError(value[..cut], words.Of(refused.Refusal));
                }
            }

            request.Form = new FormCollection(form.Where(pair => pair.Key != Field).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal), files);
            var done = await next();
            if (done.Exception is null || done.ExceptionHandled)
            {
                foreach (var id in taken)
                {
                    await End(id);
                }
            }
        }
        finally
        {
            staged.ForEach(file => file.Dispose());
        }
    }

    private async Task End(Guid id)
    {
        try
        {
            await arrivals.End(actors.Current.Id, id, CancellationToken.None);
        }
        catch (RefusedException)
        {
            // It ended by itself in this moment.
        }
    }
}
