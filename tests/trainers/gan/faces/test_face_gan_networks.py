"""The face painter's networks: what they take and give, and what an expression changes."""

import pytest
import torch

from trainers.gan.faces.networks import CLASSES, FaceCritic, FaceGenerator


@pytest.fixture
def generator() -> FaceGenerator:
    torch.manual_seed(0)
    return FaceGenerator(latent=6, width=2).eval()


def test_faces_are_grey_and_stay_in_range(generator: FaceGenerator) -> None:
    painted = generator(torch.randn(3, 6), torch.eye(CLASSES)[:3])
    assert painted.shape == (3, 1, 64, 64)
    assert painted.abs().max() <= 1


def test_latent_and_expression_both_change_the_face(generator: FaceGenerator) -> None:
    latents = torch.randn(2, 6)
    happy, sad = torch.eye(CLASSES)[[3]], torch.eye(CLASSES)[[4]]
    one = generator(latents[:1], happy)
    assert not torch.allclose(one, generator(latents[1:], happy), atol=1e-4)
    assert not torch.allclose(one, generator(latents[:1], sad), atol=1e-4)


def test_between_two_expressions_the_face_changes_little_by_little(generator: FaceGenerator) -> None:
    weights = torch.linspace(0, 1, 11)[:, None]
    between = (1 - weights) * torch.eye(CLASSES)[6] + weights * torch.eye(CLASSES)[0]
    faces = generator(torch.randn(1, 6).repeat(11, 1), between)
    steps = (faces[1:] - faces[:-1]).flatten(1).norm(dim=1)
    assert steps.max() < 0.5 * (faces[-1] - faces[0]).norm()
    assert steps.min() > 0


def test_the_critic_judges_under_a_label_and_names_the_expression() -> None:
    torch.manual_seed(0)
    critic = FaceCritic(width=2).eval()
    faces = torch.randn(5, 1, 64, 64)
    realness, shown = critic(faces, torch.zeros(5, dtype=torch.int64))
    assert realness.shape == (5,)
    assert shown.shape == (5, CLASSES)
    otherwise, same = critic(faces, torch.ones(5, dtype=torch.int64))
    assert not torch.allclose(realness, otherwise)
    assert torch.equal(shown, same)


def test_the_critic_sees_how_alike_the_faces_of_a_batch_are() -> None:
    torch.manual_seed(0)
    critic, labels = FaceCritic(width=2).eval(), torch.zeros(4, dtype=torch.int64)
    faces = torch.randn(4, 1, 64, 64)
    among_others, _ = critic(faces, labels)
    among_copies, _ = critic(faces[:1].repeat(4, 1, 1, 1), labels)
    assert not torch.allclose(among_others[0], among_copies[0])
