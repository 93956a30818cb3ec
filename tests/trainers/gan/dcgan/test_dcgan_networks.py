"""The two networks have the layers of the published system and the shapes that its pictures need."""

import torch
from torch import nn

from trainers.gan.dcgan.networks import Discriminator, Generator, initialise


def kinds(network: nn.Module, *wanted: type[nn.Module]) -> list[str]:
    return [type(module).__name__ for module in network.modules() if isinstance(module, wanted)]


def test_the_generator_paints_64x64_rgb_between_minus_one_and_one() -> None:
    generator = Generator(latent=150, width=4)
    for module in generator.modules():
        if isinstance(module, nn.ConvTranspose2d):
            nn.init.normal_(module.weight, 0, 5)  # large enough to leave the range, if tanh didn't hold it
    pictures = generator(torch.randn(3, 150, generator=torch.Generator().manual_seed(0)))
    assert pictures.shape == (3, 3, 64, 64)
    assert pictures.abs().max() <= 1
    assert pictures.abs().max() > 0.9


def test_the_generator_is_five_transposed_convolutions_with_batch_norm_relu_and_tanh_at_the_end() -> None:
    layers = kinds(
        Generator(150, 4), nn.ConvTranspose2d, nn.Conv2d, nn.Upsample, nn.BatchNorm2d, nn.ReLU, nn.Tanh
    )
    assert layers == ["ConvTranspose2d", "BatchNorm2d", "ReLU"] * 4 + ["ConvTranspose2d", "Tanh"]


def test_the_discriminator_is_four_convolutions_with_leaky_relu_and_batch_norm() -> None:
    network = Discriminator(4)
    assert kinds(network, nn.Conv2d) == ["Conv2d"] * 4
    assert kinds(network, nn.LeakyReLU) == ["LeakyReLU"] * 4
    assert kinds(network, nn.BatchNorm2d) == ["BatchNorm2d"] * 3


def test_the_discriminator_gives_one_probability_for_each_picture() -> None:
    network = Discriminator(4)
    pictures = torch.rand(5, 3, 64, 64, generator=torch.Generator().manual_seed(0)) * 2 - 1
    network.eval()
    probabilities = network(pictures)
    assert probabilities.shape == (5,)
    assert bool(((probabilities > 0) & (probabilities < 1)).all())
    assert torch.allclose(probabilities, torch.sigmoid(network.logits(pictures)))


def test_initial_weights_spread_as_radford_et_al_say_and_follow_the_seed() -> None:
    networks = [Generator(150, 8) for _ in range(2)]
    for network in networks:
        initialise(network, torch.Generator().manual_seed(7))
    first, second = ([p.detach() for p in network.parameters()] for network in networks)
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))
    convolution, norm = networks[0].layers[3], networks[0].layers[1]
    assert abs(float(convolution.weight.detach().std()) - 0.02) < 0.002
    assert abs(float(norm.weight.detach().mean()) - 1) < 0.02
    assert float(norm.bias.detach().abs().max()) == 0
