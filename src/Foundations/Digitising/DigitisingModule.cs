using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Kernel;

namespace MotCua.Digitising;

/// <summary>From a paper under the scanner to words and fields that an officer confirms.</summary>
public sealed class DigitisingModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.TryAddSingleton(house => DigitisingSettings.From(house.GetService<IConfiguration>()));
        module.Handlers().Tables<TemplateTables>()
            .OffersOne<IOcr, Tesseract>()
            .OffersOne<IPageReading, PageReading>()
            .OffersOne<ITemplates, Templates>()
            .Remembers(TemplateShelf.Stamp, TemplateShelf.Load)
            .Grants("Administrator", DigitisingPermissions.Import);
    }
}
